//! A hand-made HTTP server on this computer for tests: it answers what it is told, or misbehaves.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// A request as it arrived.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name)
                .then(|| value.trim().to_owned())
        })
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }

    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }
}

/// What the server does with a request.
#[derive(Debug, Clone)]
pub(crate) enum Act {
    /// Status, extra header lines, body; complete and correct.
    Answer(u16, &'static str, String),
    /// These bytes, then the end.
    Raw(String),
    /// The end, without a word.
    Close,
    /// Nothing, for a long time.
    Hang,
    /// A head, and then nothing for a long time.
    HangInBody,
    /// A body without an end.
    Endless,
}

pub(crate) fn json(status: u16, body: &str) -> Act {
    Act::Answer(status, "Content-Type: application/json\r\n", body.into())
}

/// The server; it ends with the test's runtime.
pub(crate) struct Loopback {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Loopback {
    pub(crate) async fn start(act: impl Fn(&Seen) -> Act + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (log, act) = (seen.clone(), Arc::new(act));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (log, act) = (log.clone(), act.clone());
                tokio::spawn(async move {
                    let mut stream = stream;
                    if let Some(request) = receive(&mut stream).await {
                        log.lock().unwrap().push(request.clone());
                        perform(&mut stream, act(&request)).await;
                    }
                });
            }
        });
        Self { url, seen }
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.seen().iter().map(Seen::line).collect()
    }
}

async fn receive(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    let end = loop {
        let read = stream.read(&mut piece).await.ok()?;
        if read == 0 {
            return None;
        }
        bytes.extend_from_slice(&piece[..read]);
        // The first byte of a TLS handshake; this server speaks plain HTTP only.
        if bytes[0] == 0x16 {
            return Some(Seen {
                method: "TLS".into(),
                target: String::new(),
                head: String::new(),
                body: String::new(),
            });
        }
        if let Some(at) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break at + 4;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut words = head.split(' ');
    let mut seen = Seen {
        method: words.next()?.to_owned(),
        target: words.next()?.to_owned(),
        head: head.clone(),
        body: String::new(),
    };
    let length = seen
        .header("content-length")
        .and_then(|l| l.parse().ok())
        .unwrap_or(0);
    while bytes.len() < end + length {
        let read = stream.read(&mut piece).await.ok()?;
        if read == 0 {
            return None;
        }
        bytes.extend_from_slice(&piece[..read]);
    }
    seen.body = String::from_utf8_lossy(&bytes[end..]).into_owned();
    Some(seen)
}

async fn perform(stream: &mut TcpStream, act: Act) {
    let long = Duration::from_secs(20);
    match act {
        Act::Answer(status, headers, body) => {
            let length = if status == 204 {
                String::new()
            } else {
                format!("Content-Length: {}\r\n", body.len())
            };
            let head = format!("HTTP/1.1 {status} X\r\n{headers}{length}Connection: close\r\n\r\n");
            let _ = stream.write_all((head + &body).as_bytes()).await;
        }
        Act::Raw(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
        }
        Act::Close => {}
        Act::Hang => tokio::time::sleep(long).await,
        Act::HangInBody => {
            let head = "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"id\":";
            let _ = stream.write_all(head.as_bytes()).await;
            tokio::time::sleep(long).await;
        }
        Act::Endless => {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n[").await;
            while stream.write_all(&[b'1'; 8192]).await.is_ok() {}
        }
    }
    let _ = stream.shutdown().await;
}
