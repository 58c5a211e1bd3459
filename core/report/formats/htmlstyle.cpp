#include "core/report/formats/htmlstyle.h"

namespace vigia::report {

QString htmlStyle()
{
    return QStringLiteral(R"css(
:root{color-scheme:light dark;--bg:#f8f9fa;--panel:#fff;--line:#c3c8cd;--grid:#d3d7db;--text:#20262b;--muted:#5a646d;--focus:#2a6a9e;
--t0:#6f97b9;--t1:#9b928a;--t2:#b8b07f;--t3:#7fada6;--t4:#a190b3;--t5:#7d868e;--t6:#b5a091;--ink:#20262b}
@media(prefers-color-scheme:dark){:root{--bg:#1d2125;--panel:#252a2f;--line:#3a4148;--grid:#343a41;--text:#dde1e5;--muted:#98a2ab;--focus:#7fb0d6;
--t0:#5d84a6;--t1:#857d76;--t2:#a59d72;--t3:#6f9c95;--t4:#8a7a9b;--t5:#98a2ab;--t6:#9a8577;--ink:#1d2125}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:14px/1.45 Inter,"Noto Sans","DejaVu Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums}
.sheet{max-width:1080px;margin:0 auto;padding:20px 24px 48px}
a{color:var(--focus)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px}
h1{font-size:27px;font-weight:600;line-height:1.2;margin:0 0 4px}
h2{font-size:19px;font-weight:600;margin:36px 0 8px;padding-top:14px;border-top:1px solid var(--line)}
h3{font-size:15px;font-weight:600;margin:22px 0 6px}
p{margin:6px 0}
.muted,.prov{color:var(--muted);font-size:12px}
.origin{position:sticky;top:0;z-index:1;background:var(--bg);border-bottom:1px solid var(--line);padding:6px 24px;text-align:center;font-weight:600;letter-spacing:.06em}
.badge{border:1px solid var(--text);border-radius:3px;padding:1px 7px;font-size:12px}
.notice{border-left:3px solid var(--text);padding:6px 12px;margin:10px 0;background:var(--panel)}
nav ol{columns:2;padding-left:22px;margin:6px 0}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:12px 0}
.facts dt{color:var(--muted)}.facts dd{margin:0;overflow-wrap:anywhere}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:10px 0 2px;font-size:13px;background:var(--panel)}
caption{text-align:left;font-weight:600;padding:4px 0;font-size:14px}
th,td{padding:4px 10px;border-bottom:1px solid var(--grid);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere;white-space:pre-line}
thead th{border-bottom:1px solid var(--muted);color:var(--muted);font-size:12px;vertical-align:bottom;overflow-wrap:normal;white-space:normal}
.n{text-align:right;white-space:nowrap}
tfoot th,tfoot td{border-top:1px solid var(--text);border-bottom:0;font-weight:600}
.small{font-size:12px;color:var(--muted)}
figure{margin:16px 0}
figcaption{font-weight:600}
figcaption span{font-weight:400;color:var(--muted);font-size:12px}
.chart{display:block;width:100%;height:auto;background:var(--panel);margin:6px 0}
.chart text{font-size:8px;fill:var(--muted)}
.defs{position:absolute}
.grid{stroke:var(--grid);stroke-width:.5}.base{stroke:var(--muted);stroke-width:.7}
.h{stroke:var(--ink);stroke-width:.7;fill:none}.hd{fill:var(--ink)}.g{stroke:var(--muted);stroke-width:.5}
.f.t0{fill:var(--t0)}.f.t1{fill:var(--t1)}.f.t2{fill:var(--t2)}.f.t3{fill:var(--t3)}.f.t4{fill:var(--t4)}.f.t5{fill:var(--t5)}.f.t6{fill:var(--t6)}
.s{fill:none;stroke-width:1.3;stroke:var(--text);stroke-linejoin:round}
.d1{stroke-dasharray:5 2.5}.d2{stroke-dasharray:1.4 2}.d3{stroke-dasharray:7 2 1.4 2}.d4{stroke-dasharray:10 3}.d5{stroke-dasharray:3 1.5 1.4 1.5}.d6{stroke-dasharray:2.5 4}
.s.d1{stroke:var(--focus)}.s.d2{stroke:var(--muted)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:2px 18px;margin:4px 0;padding:0;font-size:12px}
.legend svg{vertical-align:-2px}
details{margin:4px 0}summary{cursor:pointer;color:var(--muted);font-size:12px}
footer{margin-top:40px;border-top:1px solid var(--line);padding-top:8px}
@media(max-width:640px){nav ol{columns:1}.sheet{padding:12px}}
@page{size:A4;margin:16mm 14mm 18mm}
@media print{:root{--bg:#fff;--panel:#fff;--line:#999;--grid:#ccc;--text:#000;--muted:#444;--focus:#000;--t0:#8fb0cc;--t1:#b5ada6;--t2:#d2ca9c;--t3:#a5cbc5;--t4:#c3b4d2;--t5:#aab1b7;--t6:#d0beb1;--ink:#222}
body{font-size:9.5pt}.sheet{max-width:none;padding:0}table{font-size:8.5pt}
.origin{position:fixed;bottom:0;top:auto;left:0;right:0;border:0;padding:0;font-size:8pt}
.skip,details:not([open]){display:none}a{text-decoration:none}
h2,h3,figcaption,caption{break-after:avoid}figure,tr,.notice{break-inside:avoid}thead{display:table-header-group}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
)css");
}

} // namespace vigia::report
