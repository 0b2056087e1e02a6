"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .document_put_csv_params import DocumentPutCsvParams as DocumentPutCsvParams
    from .document_put_msgpack_params import DocumentPutMsgpackParams as DocumentPutMsgpackParams
    from .document_put_xml_params import DocumentPutXmlParams as DocumentPutXmlParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "DocumentPutCsvParams": "document_put_csv_params",
            "DocumentPutMsgpackParams": "document_put_msgpack_params",
            "DocumentPutXmlParams": "document_put_xml_params",
        },
    )
