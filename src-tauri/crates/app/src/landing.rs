//! The page of this computer to which a person comes back from a page outside of the program.
//!
//! It listens on 127.0.0.1 only, at a random port and below a path that nobody can guess. The first
//! return is the one that counts: after it the page is gone.

use crate::error::Error;
use std::net::Ipv4Addr;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use uuid::Uuid;

/// Longest head of a request that is read, in bytes.
const HEAD_MAX: usize = 16 * 1024;
/// How long one request may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// How a person came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Return {
    /// Over the address for success.
    Done,
    /// Over the address for giving up.
    Canceled,
}

/// The page, listening.
pub(crate) struct Landing {
    listener: TcpListener,
    address: String,
    path: String,
}

impl Landing {
    /// Begins to listen.
    pub async fn open() -> Result<Self, Error> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .map_err(Error::internal)?;
        let address = listener.local_addr().map_err(Error::internal)?.to_string();
        // 122 random bits from the system.
        let path = format!("/{}", Uuid::new_v4().simple());
        Ok(Self {
            listener,
            address,
            path,
        })
    }

    /// Where a page sends a person who has done what it asks for.
    pub fn done_url(&self) -> String {
        format!("http://{}{}/done", self.address, self.path)
    }

    /// Where a page sends a person who gave up.
    pub fn canceled_url(&self) -> String {
        format!("http://{}{}/canceled", self.address, self.path)
    }

    /// Waits until a person comes back, however long that takes.
    pub async fn hear(self) -> Return {
        let (tell, mut told) = mpsc::channel(1);
        let (address, path) = (self.address, self.path);
        loop {
            tokio::select! {
                Some(how) = told.recv() => return how,
                accepted = self.listener.accept() => {
                    let Ok((stream, _)) = accepted else {
                        // Out of handles, for instance: later there may be some again.
                        tokio::time::sleep(Duration::from_millis(50)).await;
                        continue;
                    };
                    let (tell, address, path) = (tell.clone(), address.clone(), path.clone());
                    tokio::spawn(async move {
                        let served = serve(stream, &address, &path);
                        if let Ok(Some(how)) = tokio::time::timeout(PATIENCE, served).await {
                            let _ = tell.try_send(how);
                        }
                    });
                }
            }
        }
    }
}

/// Answers one request; how the person came back, where it is the return.
async fn serve(mut stream: TcpStream, address: &str, path: &str) -> Option<Return> {
    let head = head(&mut stream).await?;
    let how = meaning(&head, address, path);
    let (status, title, text) = match how {
        Some(Return::Done) => ("200 OK", "Done", "Counterfoil goes on by itself."),
        Some(Return::Canceled) => (
            "200 OK",
            "Nothing was done",
            "You left before it was finished. Counterfoil shows what the service says.",
        ),
        None => (
            "404 Not Found",
            "Nothing here",
            "This address is not known.",
        ),
    };
    let body = page(title, text);
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\
         Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\r\n{body}",
        body.len()
    );
    let _ = stream.write_all(answer.as_bytes()).await;
    let _ = stream.shutdown().await;
    how
}

async fn head(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut piece = [0; 2048];
    while !bytes.windows(4).any(|w| w == b"\r\n\r\n") {
        let read = stream.read(&mut piece).await.ok()?;
        if read == 0 || bytes.len() + read > HEAD_MAX {
            return None;
        }
        bytes.extend_from_slice(&piece[..read]);
    }
    String::from_utf8(bytes).ok()
}

/// What a request means. The host is looked at, so that a name on the network that leads to this
/// computer is no way in.
fn meaning(head: &str, address: &str, path: &str) -> Option<Return> {
    let mut lines = head.lines();
    let mut words = lines.next()?.split(' ');
    let (method, target) = (words.next()?, words.next()?);
    let host = lines.find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("host").then(|| value.trim())
    })?;
    if method != "GET" || host != address {
        return None;
    }
    let target = target.split(['?', '#']).next()?;
    match target.strip_prefix(path)? {
        "/done" => Some(Return::Done),
        "/canceled" => Some(Return::Canceled),
        _ => None,
    }
}

fn page(title: &str, text: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>Counterfoil</title><style>{STYLE}</style></head><body><main>\
         <p class=\"name\">Counterfoil</p><h1>{title}</h1><p>{text}</p>\
         <p>You can close this page.</p></main></body></html>"
    )
}

const STYLE: &str = ":root{color-scheme:light dark;--ink:#1d1c1a;--soft:#5b5852;--card:#fff;\
--page:#faf9f6;--line:#e5e2da}\
@media(prefers-color-scheme:dark){:root{--ink:#edeae3;--soft:#b3aea4;--card:#211f1c;\
--page:#181715;--line:#38352f}}\
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;\
background:var(--page);color:var(--ink);font:16px/1.45 system-ui,sans-serif}\
main{width:min(26rem,calc(100% - 2rem));padding:2rem;background:var(--card);\
border:1px solid var(--line);border-radius:10px}\
h1{font-size:1.375rem;margin:1rem 0 .25rem}p{margin:0 0 1rem;color:var(--soft)}\
.name{font-size:.75rem;border-bottom:1px solid var(--line);padding-bottom:.75rem}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_request_for_the_very_path_at_the_very_host_is_a_return() {
        let (address, path) = ("127.0.0.1:4000", "/secret");
        for (line, host, expected) in [
            ("GET /secret/done HTTP/1.1", address, Some(Return::Done)),
            (
                "GET /secret/done?session=1 HTTP/1.1",
                address,
                Some(Return::Done),
            ),
            (
                "GET /secret/canceled HTTP/1.1",
                address,
                Some(Return::Canceled),
            ),
            ("GET /secret/done/ HTTP/1.1", address, None),
            ("GET /secret HTTP/1.1", address, None),
            ("GET /guess/done HTTP/1.1", address, None),
            ("GET / HTTP/1.1", address, None),
            ("POST /secret/done HTTP/1.1", address, None),
            ("HEAD /secret/done HTTP/1.1", address, None),
            ("GET /secret/done HTTP/1.1", "evil.example:4000", None),
            ("GET /secret/done HTTP/1.1", "localhost:4000", None),
            ("GET", address, None),
        ] {
            let head = format!("{line}\r\nAccept: */*\r\nHost: {host}\r\n\r\n");
            assert_eq!(meaning(&head, address, path), expected, "{line} {host}");
        }
        assert_eq!(
            meaning("GET /secret/done HTTP/1.0\r\n\r\n", address, path),
            None
        );
    }

    async fn ask(url: &str) -> Option<String> {
        let rest = url.strip_prefix("http://")?;
        let (host, path) = rest.split_once('/')?;
        let mut stream = TcpStream::connect(host).await.ok()?;
        let request = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\n\r\n");
        stream.write_all(request.as_bytes()).await.ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.ok()?;
        Some(answer)
    }

    #[tokio::test]
    async fn the_page_says_that_it_can_be_closed_and_is_gone_after_the_first_return() {
        let landing = Landing::open().await.unwrap();
        let (done, canceled) = (landing.done_url(), landing.canceled_url());
        assert_ne!(done, Landing::open().await.unwrap().done_url());
        let heard = tokio::spawn(landing.hear());
        let wrong = ask(&done.replace("/done", "/other")).await.unwrap();
        assert!(wrong.starts_with("HTTP/1.1 404"), "{wrong}");
        assert!(!heard.is_finished());
        let page = ask(&canceled).await.unwrap();
        assert!(page.contains("You can close this page."), "{page}");
        assert_eq!(heard.await.unwrap(), Return::Canceled);
        let late = ask(&done).await.unwrap_or_default();
        assert!(late.is_empty(), "the page is gone: {late}");
    }

    #[tokio::test]
    async fn a_connection_that_says_nothing_keeps_nobody_from_coming_back() {
        let landing = Landing::open().await.unwrap();
        let (done, address) = (landing.done_url(), landing.address.clone());
        let heard = tokio::spawn(landing.hear());
        let _silent = TcpStream::connect(&address).await.unwrap();
        let page = ask(&done).await.unwrap();
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        assert_eq!(heard.await.unwrap(), Return::Done);
    }
}
