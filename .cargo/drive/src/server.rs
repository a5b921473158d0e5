//! A web server on this machine only, for pages of our own.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use crate::{Error, Result};

/// A connection that says nothing for so long is dropped.
const SILENCE: Duration = Duration::from_secs(30);

/// What is served under an address.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status: 200, 404.
    pub status: u16,
    /// Header lines; `Content-Type` among them.
    pub headers: Vec<(&'static str, String)>,
    /// The bytes.
    pub body: Vec<u8>,
}

impl Reply {
    /// A page in UTF-8.
    #[must_use]
    pub fn html(body: impl Into<Vec<u8>>) -> Reply {
        Reply::new("text/html; charset=utf-8", body)
    }

    /// A body of this type.
    #[must_use]
    pub fn new(kind: &str, body: impl Into<Vec<u8>>) -> Reply {
        Reply {
            status: 200,
            headers: vec![("Content-Type", kind.to_owned())],
            body: body.into(),
        }
    }

    /// The same with one more header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Reply {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// Nothing is here.
    #[must_use]
    pub fn missing() -> Reply {
        Reply {
            status: 404,
            ..Reply::html("Nothing is here.")
        }
    }
}

/// A server on 127.0.0.1; its threads end with the program.
pub struct Server {
    port: u16,
    paths: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Serves what `answer` returns for a path such as `/samples/a.html`; port 0
    /// takes any that is free.
    ///
    /// # Errors
    ///
    /// When the port is taken.
    pub fn start(
        port: u16,
        answer: impl Fn(&str) -> Reply + Send + Sync + 'static,
    ) -> Result<Server> {
        let listener = TcpListener::bind(("127.0.0.1", port))
            .map_err(Error::of(format!("cannot serve on port {port}")))?;
        let port = listener
            .local_addr()
            .map_err(Error::of("the server"))?
            .port();
        let paths = Arc::new(Mutex::new(Vec::new()));
        let (log, answer) = (Arc::clone(&paths), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
                // A reader that goes away is no fault of the server.
                thread::spawn(move || drop(serve(&stream, &log, &*answer)));
            }
        });
        Ok(Server { port, paths })
    }

    /// The full address of a path.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The paths asked for since the last call.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.paths
            .lock()
            .map(|mut it| std::mem::take(&mut *it))
            .unwrap_or_default()
    }
}

fn serve(
    stream: &TcpStream,
    log: &Mutex<Vec<String>>,
    answer: &dyn Fn(&str) -> Reply,
) -> std::io::Result<()> {
    stream.set_read_timeout(Some(SILENCE))?;
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The headers say nothing that we need, but must be read before we answer.
    while lines.next().transpose()?.is_some_and(|it| !it.is_empty()) {}
    let path = request.split(' ').nth(1).unwrap_or("/");
    let path = path.split(['?', '#']).next().unwrap_or(path);
    if let Ok(mut log) = log.lock() {
        log.push(path.to_owned());
    }
    let reply = answer(path);
    let mut head = format!("HTTP/1.1 {} -\r\nConnection: close\r\n", reply.status);
    head += &format!(
        "Cache-Control: no-store\r\nContent-Length: {}\r\n",
        reply.body.len()
    );
    for (name, value) in &reply.headers {
        head += &format!("{name}: {value}\r\n");
    }
    let mut stream = stream;
    stream.write_all((head + "\r\n").as_bytes())?;
    stream.write_all(&reply.body)
}
