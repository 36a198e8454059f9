/**
 * The page's one Trusted Types policy, as the text of a script that comes before all others.
 * Scripts and workers by address: only of this site. Markup: what React writes to make a script
 * element, and highlighted code. Script text: never. Its element goes, because React would take it
 * for the next script that it expects.
 */
export const trustedText = `(t=>{document.currentScript.remove();t&&t.createPolicy("default",{
createScriptURL:u=>{let a=new URL(u,document.baseURI);return a.origin==location.origin&&/^http/.test(a.protocol)?u:null},
createHTML:h=>h=="<script><\\/script>"||!/<(?!\\/?span(?: class="[\\w -]*")?>)/.test(h)?h:null})})(self.trustedTypes)`.replaceAll(
  '\n',
  '',
)
