"""The style and the script of the HTML page. Neither loads anything."""

CSS = """\
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#59636e;--line:#d1d9e0;--soft:#f6f8fa;
--breaks:#b3261e;--review:#9a5b00;--adds:#1a6f37;--safe:#59636e;--mark:#fff3bf;--focus:#0550ae}
@media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--dim:#9198a1;--line:#3d444d;
--soft:#151b23;--breaks:#ff8f85;--review:#f0b35a;--adds:#6fdd8b;--safe:#9198a1;--mark:#4b3b00;--focus:#79b8ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:78rem;padding:1.5rem;background:var(--bg);color:var(--fg);
font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.4rem;margin:0 0 .25rem}h2{font-size:1.15rem;margin:2rem 0 .25rem}
p{margin:.25rem 0}.dim{color:var(--dim)}
code,pre{font:13px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
form{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:1rem 0;padding:.75rem;
background:var(--soft);border:1px solid var(--line);border-radius:6px}
label{display:grid;gap:.15rem;font-size:.85rem;color:var(--dim)}
select,input{font:inherit;color:var(--fg);background:var(--bg);border:1px solid var(--line);
border-radius:4px;padding:.25rem .4rem;min-width:9rem}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
details.change{border:1px solid var(--line);border-left-width:5px;border-radius:5px;margin:.4rem 0}
section>p+details.change{margin-top:.8rem}
details.change>summary{cursor:pointer;padding:.45rem .7rem;overflow-wrap:anywhere}
details.change>summary:hover{background:var(--soft)}
.body{padding:0 .8rem .7rem;overflow-wrap:anywhere}
details.w0{border-left-color:var(--breaks)!important}details.w1{border-left-color:var(--review)!important}
details.w2{border-left-color:var(--adds)!important}details.w3{border-left-color:var(--safe)!important}
.tag{display:inline-block;font-size:.78rem;border:1px solid var(--line);border-radius:9px;
padding:0 .5rem;margin-left:.3rem;white-space:nowrap}
.t0{color:var(--breaks)}.t1{color:var(--review)}.t2{color:var(--adds)}.t3{color:var(--safe)}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.6rem;margin:.5rem 0}
@media(max-width:50rem){.sides{grid-template-columns:1fr}}
figure{margin:0;border:1px solid var(--line);border-radius:5px;overflow:hidden}
figcaption{background:var(--soft);border-bottom:1px solid var(--line);padding:.15rem .5rem;
font-size:.8rem;color:var(--dim)}
pre{margin:0;padding:.3rem 0;overflow-x:auto}
pre span{display:block;padding:0 .5rem;white-space:pre}
pre span.at{background:var(--mark)}
pre b{display:inline-block;width:4ch;margin-right:1ch;text-align:right;color:var(--dim);font-weight:400;
user-select:none}
ul{margin:.25rem 0;padding-left:1.2rem}[hidden]{display:none!important}
"""

SCRIPT = """\
(function () {
  "use strict";
  var form = document.getElementById("filters");
  var status = document.getElementById("status");
  var changes = Array.prototype.slice.call(document.querySelectorAll("details.change"));
  function chosen(name) { return form.elements.namedItem(name).value; }
  function apply() {
    var http = chosen("http"), sdk = chosen("sdk"), text = chosen("text").toLowerCase();
    var shown = 0;
    changes.forEach(function (change) {
      var is = (!http || change.dataset.http === http) && (!sdk || change.dataset.sdk === sdk) &&
        (!text || change.textContent.toLowerCase().indexOf(text) >= 0);
      change.hidden = !is;
      if (is) { shown += 1; }
    });
    status.textContent = shown + " of " + changes.length + " changes shown";
  }
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.key === "/" && !typing) {
      event.preventDefault();
      form.elements.namedItem("text").focus();
    } else if ((event.key === "j" || event.key === "k") && !typing) {
      var open = changes.filter(function (change) { return !change.hidden; });
      var summaries = open.map(function (change) { return change.querySelector("summary"); });
      var now = summaries.indexOf(document.activeElement);
      var next = summaries[event.key === "j" ? now + 1 : Math.max(0, now - 1)];
      if (next) { next.focus(); }
    }
  });
  apply();
}());
"""
