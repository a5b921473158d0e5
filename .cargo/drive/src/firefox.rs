//! Firefox over its Marionette socket: `LENGTH:[0,id,command,parameters]` there,
//! `LENGTH:[1,id,error,result]` back.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use crate::{
    Browser, Error, HOST, Key, Medium, Network, PAUSE, Result, Scheme, Start, Window, folders,
};

/// How long the first start of a fresh profile may take.
const START: Duration = Duration::from_secs(90);
/// How long a command may take: a page of a million elements takes its time.
const ANSWER: Duration = Duration::from_secs(120);

/// Looks for a time at what runs in every process, and adds up how much of the processor's
/// time went by while a script of the extension was on the stack: what it has to wait for
/// others on the machine is no cost of its own.
const PROFILE: &str = "return (async (id, span) => {
    const ENTRIES = 4_000_000;
    const INTERVAL_MS = 1;
    const { profiler } = Services;
    await profiler.StartProfiler(ENTRIES, INTERVAL_MS, ['js', 'cpu'], ['GeckoMain']);
    await new Promise((done) => setTimeout(done, span));
    const whole = await profiler.getProfileDataAsync();
    await profiler.StopProfiler();
    const host = WebExtensionPolicy.getByID(id).mozExtensionHostname;
    const threads = [whole, ...whole.processes].flatMap((it) => it.threads);
    const units = { ns: 1e6, ['\u{b5}s']: 1e3 };
    const perMs = units[whole.meta.sampleUnits.threadCPUDelta];
    if (!perMs) return null;
    const sums = threads.map(({ samples, stackTable, frameTable, stringTable }) => {
        const { prefix, frame } = stackTable.schema;
        const { location } = frameTable.schema;
        const isOurs = [];
        stackTable.data.forEach((it, i) => {
            const where = stringTable[frameTable.data[it[frame]][location]];
            isOurs[i] = where.includes(host) || isOurs[it[prefix]] === true;
        });
        const { stack, threadCPUDelta } = samples.schema;
        return samples.data.reduce((sum, it) => sum + (isOurs[it[stack]] ? it[threadCPUDelta] : 0), 0) / perMs;
    });
    return sums.reduce((sum, it) => sum + it, 0) / span;
})(...arguments)";

/// Firefox.
pub struct Firefox {
    child: Child,
    stream: BufReader<TcpStream>,
    last_id: u64,
    downloads: PathBuf,
    extension: String,
    /// The handles of the tabs, in the order in which they were opened.
    tabs: Vec<String>,
}

impl Firefox {
    /// Starts it with the extension.
    ///
    /// # Errors
    ///
    /// When it does not start, or refuses the extension.
    pub fn start(start: &Start) -> Result<Firefox> {
        let (profile, downloads) = folders(&start.folder)?;
        let port = free_port().map_err(Error::of("no free port"))?;
        let settings = settings(port, &downloads, start.network);
        fs::write(profile.join("user.js"), settings).map_err(Error::of("the profile"))?;
        let mut command = Command::new(&start.program);
        command.args(["-marionette", "-remote-allow-system-access", "-no-remote"]);
        command
            .args(["-width", "1280", "-height", "985", "-profile"])
            .arg(&profile);
        if start.window == Window::None {
            command.arg("-headless");
        }
        command.arg("about:blank");
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let child = command.spawn().map_err(Error::of(format!(
            "cannot start {}",
            start.program.display()
        )))?;
        let stream = connect(port).map_err(Error::of("Firefox does not answer"))?;
        let stream = BufReader::new(stream);
        let mut res = Firefox {
            child,
            stream,
            last_id: 0,
            downloads,
            extension: String::new(),
            tabs: Vec::new(),
        };
        res.receive()?; // A greeting.
        res.send(
            "WebDriver:NewSession",
            json!({"capabilities": {"alwaysMatch": {}}}),
        )?;
        res.extension = res.install(&start.extension)?;
        let first = res.send("WebDriver:GetWindowHandle", json!({}))?;
        res.tabs.push(text(&first["value"]));
        Ok(res)
    }

    /// Runs `script` in the browser's own window and returns what it returns.
    ///
    /// # Errors
    ///
    /// When it throws.
    pub fn in_browser(&mut self, script: &str, arguments: &Value) -> Result<Value> {
        self.with_context(|it| it.execute(script, arguments, Value::Null))
    }

    /// Does something in the context of the browser's window, not of the page.
    fn with_context<T>(&mut self, work: impl FnOnce(&mut Firefox) -> Result<T>) -> Result<T> {
        self.send("Marionette:SetContext", json!({"value": "chrome"}))?;
        let res = work(self);
        self.send("Marionette:SetContext", json!({"value": "content"}))?;
        res
    }

    fn execute(&mut self, script: &str, arguments: &Value, sandbox: Value) -> Result<Value> {
        let mut call = json!({"script": script, "args": arguments, "newSandbox": false});
        if !sandbox.is_null() {
            call["sandbox"] = sandbox;
        }
        Ok(self.send("WebDriver:ExecuteScript", call)?["value"].clone())
    }

    fn send(&mut self, command: &str, parameters: Value) -> Result<Value> {
        self.last_id += 1;
        let parts = vec![json!(0), json!(self.last_id), json!(command), parameters];
        let message = Value::Array(parts).to_string();
        let message = format!("{}:{message}", message.len());
        let sent = self.stream.get_mut().write_all(message.as_bytes());
        sent.map_err(Error::of("Firefox has ended"))?;
        loop {
            let answer = self.receive()?;
            if answer[1] == json!(self.last_id) {
                let error = &answer[2];
                if error.is_null() {
                    return Ok(answer[3].clone());
                }
                return Err(Error::new(format!(
                    "{command}: {}",
                    text(&error["message"])
                )));
            }
        }
    }

    /// Presses a pointer of this type at the first point, moves it over the others, lets go.
    fn point(&mut self, kind: &str, points: &[(f64, f64)]) -> Result<()> {
        let Some((first, rest)) = points.split_first() else {
            return Ok(());
        };
        // Marionette wants whole pixels.
        let to = |at: &(f64, f64)| {
            let (x, y) = (at.0.round(), at.1.round());
            json!({"type": "pointerMove", "x": x as i64, "y": y as i64, "duration": 20})
        };
        let mut strokes = vec![to(first), json!({"type": "pointerDown", "button": 0})];
        strokes.extend(rest.iter().map(to));
        strokes.push(json!({"type": "pointerUp", "button": 0}));
        let pointer = json!({"type": "pointer", "id": kind, "parameters": {"pointerType": kind}, "actions": strokes});
        self.send("WebDriver:PerformActions", json!({"actions": [pointer]}))
            .map(drop)
    }

    fn receive(&mut self) -> Result<Value> {
        let mut length = Vec::new();
        self.stream
            .read_until(b':', &mut length)
            .map_err(Error::of("Firefox does not answer"))?;
        let length = String::from_utf8_lossy(&length);
        let length = length
            .trim_end_matches(':')
            .parse()
            .map_err(Error::of("Firefox has ended"))?;
        let mut message = vec![0; length];
        self.stream
            .read_exact(&mut message)
            .map_err(Error::of("Firefox does not answer"))?;
        serde_json::from_slice(&message).map_err(Error::of("Firefox answers no JSON"))
    }
}

impl Browser for Firefox {
    fn name(&self) -> &'static str {
        "Firefox"
    }

    fn open(&mut self, url: &str) -> Result<()> {
        self.send("WebDriver:Navigate", json!({"url": url}))
            .map(drop)
    }

    fn eval(&mut self, expression: &str) -> Result<Value> {
        self.execute(&format!("return ({expression})"), &json!([]), Value::Null)
    }

    fn eval_inside(&mut self, expression: &str) -> Result<Value> {
        let script = format!(
            "const root = document.querySelector('{HOST}').openOrClosedShadowRoot;
             return ({expression})"
        );
        self.execute(&script, &json!([]), json!("system"))
    }

    fn press(&mut self) -> Result<()> {
        let id = self.extension.clone();
        self.with_context(|it| {
            let place = "const id = arguments[0].toLowerCase().replace(/[^a-z0-9_-]/g, '_');
                 const widget = id + '-browser-action';
                 window.CustomizableUI.addWidgetToArea(widget, window.CustomizableUI.AREA_NAVBAR);
                 return '#' + widget + ' .unified-extensions-item-action-button';";
            let selector = it.execute(place, &json!([id]), Value::Null)?;
            let query = json!({"using": "css selector", "value": selector});
            let found = it.send("WebDriver:FindElement", query)?;
            let button = found["value"]
                .as_object()
                .and_then(|it| it.values().next().cloned());
            it.send("WebDriver:ElementClick", json!({"id": button}))
                .map(drop)
        })
    }

    fn press_timed(&mut self) -> Result<f64> {
        // A click by WebDriver takes its time until it clicks; this is what it ends in.
        let script = "
            const {ExtensionParent} = ChromeUtils.importESModule(
                'resource://gre/modules/ExtensionParent.sys.mjs');
            const policy = WebExtensionPolicy.getByID(arguments[0]);
            const action = ExtensionParent.apiManager.global.browserActionFor(policy.extension);
            const pressed = performance.timeOrigin + performance.now();
            action.triggerAction(window);
            return pressed;";
        let id = self.extension.clone();
        let pressed = self.in_browser(script, &json!([id]))?;
        pressed
            .as_f64()
            .ok_or_else(|| Error::new("Firefox does not tell the time"))
    }

    fn install(&mut self, folder: &Path) -> Result<String> {
        let folder = folder.canonicalize().map_err(Error::of(folder.display()))?;
        let id = self.send("Addon:Install", json!({"path": folder, "temporary": true}))?;
        Ok(text(&id["value"]))
    }

    fn key(&mut self, key: Key, held: &[Key]) -> Result<()> {
        let keys: Vec<&str> = held.iter().chain([&key]).map(|it| it.webdriver()).collect();
        let down = keys
            .iter()
            .map(|it| json!({"type": "keyDown", "value": it}));
        let up = keys
            .iter()
            .rev()
            .map(|it| json!({"type": "keyUp", "value": it}));
        let strokes: Vec<Value> = down.chain(up).collect();
        let actions = json!({"actions": [{"type": "key", "id": "keyboard", "actions": strokes}]});
        self.send("WebDriver:PerformActions", actions).map(drop)
    }

    fn drag(&mut self, points: &[(f64, f64)]) -> Result<()> {
        self.point("mouse", points)
    }

    fn touch(&mut self, points: &[(f64, f64)]) -> Result<()> {
        self.point("touch", points)
    }

    fn wheel(&mut self, (x, y): (f64, f64), down: f64) -> Result<()> {
        let turn = json!({"type": "scroll", "x": x as i64, "y": y as i64, "deltaX": 0, "deltaY": down as i64, "duration": 0});
        let wheel = json!({"type": "wheel", "id": "wheel", "actions": [turn]});
        self.send("WebDriver:PerformActions", json!({"actions": [wheel]}))
            .map(drop)
    }

    fn open_tab(&mut self) -> Result<()> {
        let opened = self.send("WebDriver:NewWindow", json!({"type": "tab", "focus": true}))?;
        self.tabs.push(text(&opened["handle"]));
        self.go_to_tab(self.tabs.len() - 1)
    }

    fn go_to_tab(&mut self, number: usize) -> Result<()> {
        let handle = self.tabs.get(number);
        let handle = handle.ok_or_else(|| Error::new(format!("there is no tab {number}")))?;
        let there = json!({"handle": handle, "focus": true});
        self.send("WebDriver:SwitchToWindow", there).map(drop)
    }

    fn zoom(&mut self, percent: u32) -> Result<()> {
        let script = "gBrowser.selectedBrowser.fullZoom = arguments[0] / 100;";
        self.in_browser(script, &json!([percent])).map(drop)
    }

    fn grant(&mut self) -> Result<bool> {
        let script =
            "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);";
        self.in_browser(script, &json!([])).map(|_| true)
    }

    fn look(&mut self, scheme: Scheme, width: u32) -> Result<()> {
        let script = "Services.prefs.setIntPref(
            'layout.css.prefers-color-scheme.content-override', arguments[0]);";
        let value = if scheme == Scheme::Dark { 0 } else { 1 };
        self.in_browser(script, &json!([value]))?;
        self.send(
            "WebDriver:SetWindowRect",
            json!({"width": width, "height": 900}),
        )
        .map(drop)
    }

    fn draw_for(&mut self, medium: Medium) -> Result<()> {
        let script = "const { browsingContext: it } = gBrowser.selectedBrowser;
            it.mediumOverride = arguments[0];
            it.forcedColorsOverride = arguments[1];
            it.prefersReducedMotionOverride = arguments[2];";
        let values = match medium {
            Medium::Screen => json!(["", "none", "none"]),
            Medium::Print => json!(["print", "none", "none"]),
            Medium::ForcedColors => json!(["", "active", "none"]),
            Medium::Still => json!(["", "none", "reduce"]),
        };
        self.in_browser(script, &values).map(drop)
    }

    fn command(&mut self, _name: &str, key: Key) -> Result<()> {
        self.shortcut(key, &[Key::Control, Key::Shift])
    }

    fn shortcut(&mut self, key: Key, held: &[Key]) -> Result<()> {
        // Keys sent to the page reach the page only.
        self.with_context(|it| it.key(key, held))
    }

    fn type_text(&mut self, text: &str) -> Result<()> {
        let strokes = text.chars().flat_map(|it| {
            ["keyDown", "keyUp"].map(|kind| json!({"type": kind, "value": it.to_string()}))
        });
        let strokes: Vec<Value> = strokes.collect();
        let actions = json!({"actions": [{"type": "key", "id": "keyboard", "actions": strokes}]});
        self.send("WebDriver:PerformActions", actions).map(drop)
    }

    fn paste(&mut self) -> Result<()> {
        let control = if cfg!(target_os = "macos") {
            Key::Meta
        } else {
            Key::Control
        };
        self.key(Key::V, &[control])
    }

    fn screenshot(&mut self) -> Result<Vec<u8>> {
        let answer = self.send("WebDriver:TakeScreenshot", json!({"full": false}))?;
        BASE64_STANDARD
            .decode(text(&answer["value"]))
            .map_err(Error::of("the screenshot"))
    }

    fn busy(&mut self, span: Duration) -> Result<f64> {
        let id = self.extension.clone();
        let found = self.in_browser(PROFILE, &json!([id, span.as_millis() as u64]))?;
        found
            .as_f64()
            .ok_or_else(|| Error::new("Firefox gives no profile of the processor's time"))
    }

    fn requests(&mut self) -> Result<Vec<String>> {
        // What the browser asks for on its own account, system principal, is not ours.
        let script = "
            if (!window.pullquoteRequests) {
                window.pullquoteRequests = [];
                Services.obs.addObserver((subject) => {
                    const {URI, loadInfo} = subject.QueryInterface(Ci.nsIChannel);
                    if (loadInfo.triggeringPrincipal.isSystemPrincipal) return;
                    window.pullquoteRequests.push(URI.spec);
                }, 'http-on-modify-request');
            }
            return window.pullquoteRequests.splice(0);";
        let urls = self.in_browser(script, &json!([]))?;
        Ok(urls.as_array().into_iter().flatten().map(text).collect())
    }

    fn own_page(&mut self, file: &str) -> Result<String> {
        let script = "return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname";
        let id = self.extension.clone();
        let host = self.in_browser(script, &json!([id]))?;
        Ok(format!("moz-extension://{}/{file}", text(&host)))
    }

    fn button(&mut self) -> Result<String> {
        let script = "
            const {ExtensionParent} = ChromeUtils.importESModule(
                'resource://gre/modules/ExtensionParent.sys.mjs');
            const policy = WebExtensionPolicy.getByID(arguments[0]);
            const action = ExtensionParent.apiManager.global.browserActionFor(policy.extension);
            const tab = window.gBrowser.selectedTab;
            const said = action.action.getContextData(tab);
            return said.title + ' ' + said.badgeText;";
        let id = self.extension.clone();
        Ok(text(&self.in_browser(script, &json!([id]))?))
    }

    fn downloads(&self) -> &Path {
        &self.downloads
    }

    fn kill(&mut self) -> Result<()> {
        crate::kill(&mut self.child)
    }

    fn wait_for_end(&mut self) {
        // The window looks remote-controlled as long as a session is open. An error
        // means that it is closed already.
        let _ = self.send("WebDriver:DeleteSession", json!({}));
        let _ = self.child.wait();
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        // It may have been closed by hand: then there is nobody to tell.
        let _ = self.send("Marionette:Quit", json!({"flags": ["eForceQuit"]}));
        crate::end(&mut self.child);
    }
}

/// The profile's settings: quiet, and with a place for downloads.
fn settings(port: u16, downloads: &Path, network: Network) -> String {
    let mut settings = vec![
        ("marionette.port", json!(port)),
        ("app.update.disabledForTesting", json!(true)),
        ("browser.aboutwelcome.enabled", json!(false)),
        ("browser.download.alwaysOpenPanel", json!(false)),
        ("browser.download.dir", json!(downloads)),
        ("browser.download.folderList", json!(2)),
        ("browser.shell.checkDefaultBrowser", json!(false)),
        // An extension that is installed for a session keeps its data over a crash.
        (
            "extensions.webextensions.keepStorageOnUninstall",
            json!(true),
        ),
        ("extensions.webextensions.keepUuidOnUninstall", json!(true)),
        ("toolkit.startup.max_resumed_crashes", json!(-1)),
        ("browser.sessionstore.resume_from_crash", json!(false)),
        ("privacy.reduceTimerPrecision", json!(false)),
        ("datareporting.policy.dataSubmissionEnabled", json!(false)),
        ("termsofuse.bypassNotification", json!(true)),
        // Tests with a page that never answers must not end in a dialog.
        ("dom.max_script_run_time", json!(0)),
    ];
    if network == Network::Local {
        // A proxy at a port where nobody listens.
        settings.extend([
            ("network.proxy.type", json!(1)),
            ("network.proxy.http", json!("127.0.0.1")),
            ("network.proxy.http_port", json!(9)),
            ("network.proxy.ssl", json!("127.0.0.1")),
            ("network.proxy.ssl_port", json!(9)),
            ("network.proxy.no_proxies_on", json!("127.0.0.1, localhost")),
        ]);
    }
    settings
        .iter()
        .map(|(name, value)| format!("user_pref({}, {value});\n", json!(name)))
        .collect()
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn connect(port: u16) -> std::io::Result<TcpStream> {
    let end = Instant::now() + START;
    loop {
        match TcpStream::connect(("127.0.0.1", port)) {
            Ok(stream) => {
                stream.set_read_timeout(Some(ANSWER))?;
                return Ok(stream);
            }
            Err(error) if end < Instant::now() => return Err(error),
            Err(_) => thread::sleep(PAUSE),
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
