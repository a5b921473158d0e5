//! Chromium and Chrome over `--remote-debugging-pipe`: JSON between NULs on the
//! file descriptors 3 and 4.
//!
//! A shell makes the descriptors from the child's standard input and output, so no
//! `unsafe` is needed. (Windows hands descriptors on in another way: Firefox only.)

use std::{
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::mpsc::{Receiver, Sender, channel},
    thread,
    time::{Duration, Instant, SystemTime},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use crate::{
    Alive, Browser, Error, HOST, Key, Medium, Network, Result, Scheme, Start, Window, busy,
    folders, said, until,
};

/// The name of the handles that we take on things in the page.
const HANDLES: &str = "drive";
/// How long a command may take: a page of a million elements takes its time.
const ANSWER: Duration = Duration::from_secs(120);

const ARGUMENTS: [&str; 12] = [
    "--remote-debugging-pipe",
    "--enable-unsafe-extension-debugging",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-search-engine-choice-screen",
    "--disable-sync",
    "--hide-crash-restore-bubble",
    "--mute-audio",
    "--no-default-browser-check",
    "--no-first-run",
    "--window-size=1280,900",
];

/// Chromium or Chrome.
pub struct Chromium {
    child: Child,
    to: ChildStdin,
    from: Receiver<Value>,
    last_id: u64,
    events: Vec<Value>,
    downloads: PathBuf,
    /// The extension's id.
    extension: String,
    /// The tab around the page: what a toolbar button acts on.
    tab: String,
    /// The session with the page in the tab.
    page: String,
    /// All tabs, each with its session, in the order in which they were opened.
    tabs: Vec<(String, String)>,
    /// The session with the extension's worker, once we listen to its requests.
    worker: Option<String>,
}

impl Chromium {
    /// Starts it with the extension.
    ///
    /// # Errors
    ///
    /// When it does not start, or refuses the extension.
    pub fn start(start: &Start) -> Result<Chromium> {
        let (profile, downloads) = folders(&start.folder)?;
        let mut child = spawn(start, &profile)?;
        let (Some(to), Some(out)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Error::new("Chromium has no pipe"));
        };
        let (sender, from) = channel();
        thread::spawn(move || read(out, &sender));
        let mut res = Chromium {
            child,
            to,
            from,
            last_id: 0,
            events: Vec::new(),
            downloads,
            extension: String::new(),
            tab: String::new(),
            page: String::new(),
            tabs: Vec::new(),
            worker: None,
        };
        res.allow_downloads()?;
        res.extension = res.install(&start.extension)?;
        res.wait_for_listener()?;
        let page = res
            .target("page", "")?
            .ok_or_else(|| Error::new("Chromium shows no tab"))?;
        res.tab = res.target("tab", "")?.unwrap_or_default();
        res.take_tab(&page)?;
        Ok(res)
    }

    /// Goes on in the page of this target, in the tab that is in `tab`.
    fn take_tab(&mut self, page: &str) -> Result<()> {
        self.page = self.attach(page)?;
        self.tabs.push((self.tab.clone(), self.page.clone()));
        self.send_page("Page.enable", json!({})).map(drop)
    }

    /// Waits until the extension's worker listens: a press before would be lost.
    fn wait_for_listener(&mut self) -> Result<()> {
        let id = self.extension.clone();
        let worker = self.wait_for_worker(&id)?;
        let session = self.attach(&worker)?;
        let listens = "chrome.action.onClicked.hasListeners()";
        until("the extension's worker listens", || {
            self.eval_in(&session, listens).map(said)
        })?;
        self.send(
            None,
            "Target.detachFromTarget",
            json!({"sessionId": session}),
        )
        .map(drop)
    }

    fn wait_for_worker(&mut self, id: &str) -> Result<String> {
        until("the extension's worker starts", || {
            self.target("service_worker", id)
        })
    }

    fn allow_downloads(&mut self) -> Result<()> {
        let behavior = json!({"behavior": "allow", "downloadPath": self.downloads});
        self.send(None, "Browser.setDownloadBehavior", behavior)
            .map(drop)
    }

    /// The id of the first target of this type with `part` in its address.
    fn target(&mut self, kind: &str, part: &str) -> Result<Option<String>> {
        let filter = json!({"filter": [{"type": kind}]});
        let answer = self.send(None, "Target.getTargets", filter)?;
        let targets = answer["targetInfos"].as_array().into_iter().flatten();
        let mut ours = targets.filter(|it| text(&it["url"]).contains(part));
        Ok(ours.next().map(|it| text(&it["targetId"])))
    }

    fn attach(&mut self, target: &str) -> Result<String> {
        let flat = json!({"targetId": target, "flatten": true});
        Ok(text(
            &self.send(None, "Target.attachToTarget", flat)?["sessionId"],
        ))
    }

    fn send_page(&mut self, method: &str, parameters: Value) -> Result<Value> {
        let page = self.page.clone();
        self.send(Some(&page), method, parameters)
    }

    /// Sends a command and waits for its answer; events are kept.
    fn send(&mut self, session: Option<&str>, method: &str, parameters: Value) -> Result<Value> {
        self.last_id += 1;
        let mut message = json!({"id": self.last_id, "method": method});
        message["params"] = parameters;
        if let Some(session) = session {
            message["sessionId"] = json!(session);
        }
        let bytes = message.to_string() + "\0";
        self.to
            .write_all(bytes.as_bytes())
            .map_err(Error::of("Chromium has ended"))?;
        let end = Instant::now() + ANSWER;
        loop {
            let answer = self.receive(end, method)?;
            if answer["id"] == json!(self.last_id) {
                return match answer.get("error") {
                    Some(error) => {
                        Err(Error::new(format!("{method}: {}", text(&error["message"]))))
                    }
                    None => Ok(answer["result"].clone()),
                };
            }
            if answer.get("method").is_some() {
                self.events.push(answer);
            }
        }
    }

    fn receive(&mut self, end: Instant, what: &str) -> Result<Value> {
        let left = end.saturating_duration_since(Instant::now());
        self.from
            .recv_timeout(left)
            .map_err(|it| Error::new(format!("{what}: no answer, {it}")))
    }

    fn wait_event(&mut self, session: &str, method: &str) -> Result<()> {
        let end = Instant::now() + ANSWER;
        let is_it = |it: &Value| it["method"] == method && it["sessionId"] == session;
        loop {
            if let Some(idx) = self.events.iter().position(is_it) {
                self.events.remove(idx);
                return Ok(());
            }
            let event = self.receive(end, method)?;
            self.events.push(event);
        }
    }

    fn eval_in(&mut self, session: &str, expression: &str) -> Result<Value> {
        let wanted = json!({"expression": expression, "returnByValue": true, "awaitPromise": true});
        value(&self.send(Some(session), "Runtime.evaluate", wanted)?)
    }

    /// The page's handle on the closed shadow root of our element.
    fn root(&mut self) -> Result<Value> {
        let document = self.send_page("DOM.getDocument", json!({"depth": 0}))?;
        let query = json!({"nodeId": document["root"]["nodeId"], "selector": HOST});
        let host = self.send_page("DOM.querySelector", query)?;
        let asked = json!({"nodeId": host["nodeId"], "depth": 1, "pierce": true});
        let host = self.send_page("DOM.describeNode", asked)?;
        let root = host["node"]["shadowRoots"][0]["backendNodeId"].clone();
        let asked = json!({"backendNodeId": root, "objectGroup": HANDLES});
        let root = self.send_page("DOM.resolveNode", asked)?;
        Ok(root["object"]["objectId"].clone())
    }
}

impl Browser for Chromium {
    fn name(&self) -> &'static str {
        "Chromium"
    }

    fn open(&mut self, url: &str) -> Result<()> {
        self.events
            .retain(|it| it["method"] != "Page.loadEventFired");
        // The answer comes after the commit. To poll `readyState` instead would let
        // a press land on the page before, and give the permission for that one.
        let answer = self.send_page("Page.navigate", json!({"url": url}))?;
        if let Some(error) = answer.get("errorText") {
            return Err(Error::new(format!("{url}: {}", text(error))));
        }
        let page = self.page.clone();
        self.wait_event(&page, "Page.loadEventFired")
    }

    fn eval(&mut self, expression: &str) -> Result<Value> {
        let page = self.page.clone();
        self.eval_in(&page, expression)
    }

    fn eval_inside(&mut self, expression: &str) -> Result<Value> {
        let root = self.root()?;
        let call = json!({
            "objectId": root,
            "functionDeclaration": format!("function() {{ const root = this; return {expression} }}"),
            "returnByValue": true,
            "awaitPromise": true,
        });
        value(&self.send_page("Runtime.callFunctionOn", call)?)
    }

    fn press(&mut self) -> Result<()> {
        let action = json!({"id": self.extension, "targetId": self.tab});
        self.send(None, "Extensions.triggerAction", action)
            .map(drop)
    }

    fn press_timed(&mut self) -> Result<f64> {
        let pressed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        self.press()?;
        Ok(pressed.unwrap_or_default().as_secs_f64() * 1000.0)
    }

    fn install(&mut self, folder: &Path) -> Result<String> {
        let folder = folder.canonicalize().map_err(Error::of(folder.display()))?;
        let loaded = self.send(None, "Extensions.loadUnpacked", json!({"path": folder}))?;
        Ok(text(&loaded["id"]))
    }

    fn key(&mut self, key: Key, held: &[Key]) -> Result<()> {
        let (name, code, number, text) = key.devtools();
        let modifiers = held.iter().fold(0, |acc, it| acc | it.bit());
        let mut event = json!({
            "type": if text.is_empty() { "rawKeyDown" } else { "keyDown" },
            "key": name, "code": code, "windowsVirtualKeyCode": number, "modifiers": modifiers,
        });
        if !text.is_empty() {
            event["text"] = json!(text);
        }
        self.send_page("Input.dispatchKeyEvent", event.clone())?;
        event["type"] = json!("keyUp");
        self.send_page("Input.dispatchKeyEvent", event).map(drop)
    }

    fn drag(&mut self, points: &[(f64, f64)]) -> Result<()> {
        let (Some(first), Some(last)) = (points.first(), points.last()) else {
            return Ok(());
        };
        let event = |kind: &str, at: &(f64, f64), held: u32| json!({"type": kind, "x": at.0, "y": at.1, "button": "left", "buttons": held, "clickCount": 1});
        let mut events = vec![
            event("mouseMoved", first, 0),
            event("mousePressed", first, 1),
        ];
        events.extend(points[1..].iter().map(|it| event("mouseMoved", it, 1)));
        events.push(event("mouseReleased", last, 0));
        for it in events {
            self.send_page("Input.dispatchMouseEvent", it)?;
        }
        Ok(())
    }

    fn touch(&mut self, points: &[(f64, f64)]) -> Result<()> {
        let fingers = |at: &(f64, f64)| json!([{"x": at.0, "y": at.1}]);
        let moves = points.iter().enumerate().map(|(i, at)| {
            let kind = if i == 0 { "touchStart" } else { "touchMove" };
            json!({"type": kind, "touchPoints": fingers(at)})
        });
        for it in moves.chain([json!({"type": "touchEnd", "touchPoints": []})]) {
            self.send_page("Input.dispatchTouchEvent", it)?;
        }
        Ok(())
    }

    fn wheel(&mut self, (x, y): (f64, f64), down: f64) -> Result<()> {
        let event = json!({"type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": down});
        self.send_page("Input.dispatchMouseEvent", event).map(drop)
    }

    fn open_tab(&mut self) -> Result<()> {
        let opened = self.send(None, "Target.createTarget", json!({"url": "about:blank"}))?;
        let filter = json!({"filter": [{"type": "tab"}]});
        let answer = self.send(None, "Target.getTargets", filter)?;
        let targets = answer["targetInfos"].as_array().into_iter().flatten();
        let is_new = |it: &String| self.tabs.iter().all(|(known, _)| known != it);
        let found = targets.map(|it| text(&it["targetId"])).find(is_new);
        self.tab = found.ok_or_else(|| Error::new("Chromium opens no tab"))?;
        self.take_tab(&text(&opened["targetId"]))
    }

    fn go_to_tab(&mut self, number: usize) -> Result<()> {
        let there = self.tabs.get(number).cloned();
        (self.tab, self.page) =
            there.ok_or_else(|| Error::new(format!("there is no tab {number}")))?;
        self.send_page("Page.bringToFront", json!({})).map(drop)
    }

    fn zoom(&mut self, percent: u32) -> Result<()> {
        // What a reader's zoom comes to: pixels that are larger, and fewer of them.
        let scale = f64::from(percent) / 100.0;
        let side = |pixels: f64| (pixels / scale).round() as u32;
        let size = json!({"width": side(1280.0), "height": side(800.0), "deviceScaleFactor": scale, "mobile": false});
        self.send_page("Emulation.setDeviceMetricsOverride", size)
            .map(drop)
    }

    fn look(&mut self, scheme: Scheme, width: u32) -> Result<()> {
        let value = if scheme == Scheme::Dark {
            "dark"
        } else {
            "light"
        };
        let features = json!([{"name": "prefers-color-scheme", "value": value}]);
        self.send_page("Emulation.setEmulatedMedia", json!({"features": features}))?;
        let size = json!({"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false});
        self.send_page("Emulation.setDeviceMetricsOverride", size)
            .map(drop)
    }

    fn draw_for(&mut self, medium: Medium) -> Result<()> {
        let is =
            |it: Medium, yes: &'static str, no: &'static str| if medium == it { yes } else { no };
        let name = is(Medium::Print, "print", "screen");
        let features = json!([
            {"name": "forced-colors", "value": is(Medium::ForcedColors, "active", "none")},
            {"name": "prefers-reduced-motion", "value": is(Medium::Still, "reduce", "")},
        ]);
        let wanted = json!({"media": name, "features": features});
        self.send_page("Emulation.setEmulatedMedia", wanted)
            .map(drop)
    }

    fn command(&mut self, name: &str, _key: Key) -> Result<()> {
        // Headless, no key reaches a command: the extension hears the event itself.
        let id = self.extension.clone();
        let worker = self.wait_for_worker(&id)?;
        let session = self.attach(&worker)?;
        let heard = format!(
            "(async () => {{
                const [tab] = await chrome.tabs.query({{active: true}});
                chrome.commands.onCommand.dispatch('{name}', tab);
            }})()"
        );
        self.eval_in(&session, &heard)?;
        let session = json!({"sessionId": session});
        self.send(None, "Target.detachFromTarget", session)
            .map(drop)
    }

    fn shortcut(&mut self, _key: Key, _held: &[Key]) -> Result<()> {
        Err(Error::new("headless Chromium does not hear shortcuts"))
    }

    fn type_text(&mut self, text: &str) -> Result<()> {
        self.send_page("Input.insertText", json!({"text": text}))
            .map(drop)
    }

    fn paste(&mut self) -> Result<()> {
        // A pressed V alone pastes nothing: the command has to be named.
        let event = json!({
            "type": "rawKeyDown", "key": "v", "code": "KeyV", "windowsVirtualKeyCode": 86,
            "modifiers": Key::Control.bit(), "commands": ["paste"],
        });
        self.send_page("Input.dispatchKeyEvent", event).map(drop)
    }

    fn screenshot(&mut self) -> Result<Vec<u8>> {
        let answer = self.send_page("Page.captureScreenshot", json!({"format": "png"}))?;
        BASE64_STANDARD
            .decode(text(&answer["data"]))
            .map_err(Error::of("the screenshot"))
    }

    fn alive(&mut self) -> Result<Option<Alive>> {
        // What we hold ourselves is no fault of the page's: handles, and nodes once named.
        self.send_page(
            "Runtime.releaseObjectGroup",
            json!({"objectGroup": HANDLES}),
        )?;
        // Only who listens can be told to stop.
        for it in ["DOM.enable", "DOM.disable"] {
            self.send_page(it, json!({}))?;
        }
        // What the first round frees of nodes holds objects that the second can free.
        for _ in 0..2 {
            self.send_page("HeapProfiler.collectGarbage", json!({}))?;
        }
        let counted = self.send_page("Memory.getDOMCounters", json!({}))?;
        let heap = self.send_page("Runtime.getHeapUsage", json!({}))?;
        let number = |it: &Value| it.as_f64().map(|it| it as u64).unwrap_or_default();
        Ok(Some(Alive {
            nodes: number(&counted["nodes"]),
            listeners: number(&counted["jsEventListeners"]),
            heap: number(&heap["usedSize"]),
        }))
    }

    fn busy(&mut self, span: Duration) -> Result<f64> {
        let id = self.extension.clone();
        let worker = self.wait_for_worker(&id)?;
        let worker = self.attach(&worker)?;
        let sessions = [self.page.clone(), worker];
        for it in &sessions {
            self.send(Some(it), "Profiler.enable", json!({}))?;
            self.send(Some(it), "Profiler.start", json!({}))?;
        }
        thread::sleep(span);
        let origin = format!("chrome-extension://{id}/");
        let mut res = 0.0;
        for it in &sessions {
            let answer = self.send(Some(it), "Profiler.stop", json!({}))?;
            res += busy::share(&answer["profile"], &origin);
        }
        let session = json!({"sessionId": sessions[1]});
        self.send(None, "Target.detachFromTarget", session)?;
        Ok(res)
    }

    fn requests(&mut self) -> Result<Vec<String>> {
        if self.worker.is_none() {
            let id = self.extension.clone();
            let worker = self.wait_for_worker(&id)?;
            let worker = self.attach(&worker)?;
            self.send(Some(&worker), "Network.enable", json!({}))?;
            self.send_page("Network.enable", json!({}))?;
            self.worker = Some(worker);
        }
        // Any answer brings the events before it.
        self.send(None, "Browser.getVersion", json!({}))?;
        let is_request = |it: &Value| {
            matches!(
                it["method"].as_str(),
                Some("Network.requestWillBeSent" | "Network.webSocketCreated")
            )
        };
        let urls = self.events.iter().filter(|it| is_request(it)).map(|it| {
            let parameters = &it["params"];
            text(
                parameters
                    .get("url")
                    .unwrap_or(&parameters["request"]["url"]),
            )
        });
        let res = urls
            .filter(|it| it.starts_with("http") || it.starts_with("ws"))
            .collect();
        self.events.retain(|it| !is_request(it));
        Ok(res)
    }

    fn own_page(&mut self, file: &str) -> Result<String> {
        Ok(format!("chrome-extension://{}/{file}", self.extension))
    }

    fn button(&mut self) -> Result<String> {
        let id = self.extension.clone();
        let worker = self.wait_for_worker(&id)?;
        let session = self.attach(&worker)?;
        let said = "(async () => {
            const [tab] = await chrome.tabs.query({active: true});
            const said = {tabId: tab.id};
            const title = await chrome.action.getTitle(said);
            return title + ' ' + await chrome.action.getBadgeText(said);
        })()";
        let res = self.eval_in(&session, said);
        self.send(
            None,
            "Target.detachFromTarget",
            json!({"sessionId": session}),
        )?;
        res.map(|it| text(&it))
    }

    fn downloads(&self) -> &Path {
        &self.downloads
    }

    fn kill(&mut self) -> Result<()> {
        crate::kill(&mut self.child)
    }

    fn wait_for_end(&mut self) {
        // Without a child there is nothing to wait for.
        let _ = self.child.wait();
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let close = json!({"id": 0, "method": "Browser.close"}).to_string() + "\0";
        // It may have been closed by hand: then there is nobody to tell.
        let _ = self.to.write_all(close.as_bytes());
        crate::end(&mut self.child);
    }
}

fn spawn(start: &Start, profile: &Path) -> Result<Child> {
    if cfg!(windows) {
        return Err(Error::new(
            "Chromium cannot be driven on Windows: use Firefox",
        ));
    }
    let mut command = Command::new("sh");
    command.args([
        "-c",
        "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>/dev/null",
    ]);
    command.arg(&start.program).args(ARGUMENTS);
    let mut profile_argument = std::ffi::OsString::from("--user-data-dir=");
    profile_argument.push(profile);
    command.arg(profile_argument);
    if start.window == Window::None {
        command.args(["--headless=new", "--disable-gpu"]);
    }
    if start.network == Network::Local {
        command
            .arg("--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost");
    }
    // Chromium refuses to run its sandbox as root, as in a container.
    if Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|it| it.stdout == b"0\n")
    {
        command.arg("--no-sandbox");
    }
    command
        .arg("about:blank")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    command.spawn().map_err(Error::of(format!(
        "cannot start {}",
        start.program.display()
    )))
}

/// Hands on the messages of the pipe until it closes.
fn read(pipe: ChildStdout, sender: &Sender<Value>) {
    let mut reader = BufReader::new(pipe);
    let mut bytes = Vec::new();
    while reader.read_until(0, &mut bytes).is_ok_and(|it| 0 < it) {
        let message = bytes.strip_suffix(b"\0").unwrap_or(&bytes);
        if serde_json::from_slice(message).is_ok_and(|it| sender.send(it).is_err()) {
            return;
        }
        bytes.clear();
    }
}

/// The value in an answer of `Runtime`, or the exception.
fn value(answer: &Value) -> Result<Value> {
    match answer.get("exceptionDetails") {
        None => Ok(answer["result"]["value"].clone()),
        Some(exception) => {
            let description = text(&exception["exception"]["description"]);
            Err(Error::new(format!(
                "{} {description}",
                text(&exception["text"])
            )))
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
