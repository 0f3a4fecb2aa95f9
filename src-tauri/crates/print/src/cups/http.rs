//! One question to CUPS: an HTTP request with an IPP message in it, and the answer.

use std::io::{self, Read, Write};
use std::time::Duration;

use super::server::Server;
use super::wire::{Answer, Request};
use crate::PrintError;

/// Largest answer that is read: a thousand printers.
const ANSWER_MAX: u64 = 8 << 20;

/// Sends a message with a document of `size` bytes behind it.
pub fn post(
    server: &Server,
    request: &Request,
    document: impl Read,
    size: u64,
    patience: Duration,
) -> Result<Answer, PrintError> {
    let place = server.to_string();
    let fail = |error| PrintError::of_io(&place, error);
    let mut connection = server.connect(patience).map_err(fail)?;
    let message = request.bytes();
    let head = format!(
        "POST {} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/ipp\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        request.path(),
        message.len() as u64 + size
    );
    let sent = send(
        &mut connection,
        &[head.as_bytes(), &message],
        document,
        size,
    );
    let mut received = Vec::new();
    let read = connection.take(ANSWER_MAX).read_to_end(&mut received);
    // CUPS may refuse before it has read everything; then its answer counts and not the broken pipe.
    if received.is_empty() {
        sent.map_err(fail)?;
    }
    if let Err(error) = read
        && received.is_empty()
    {
        return Err(fail(error));
    }
    let unclear = |what: &str| PrintError::Answer(what.to_owned());
    let (status, body) = body(&received).ok_or_else(|| unclear("it is no HTTP"))?;
    match status {
        200 => Answer::parse(&body).ok_or_else(|| unclear("it is no IPP")),
        401 | 403 => Err(PrintError::NotAllowed),
        status => Err(PrintError::Answer(format!("HTTP status {status}"))),
    }
}

fn send(
    connection: &mut impl Write,
    parts: &[&[u8]],
    mut document: impl Read,
    size: u64,
) -> io::Result<()> {
    for part in parts {
        connection.write_all(part)?;
    }
    if io::copy(&mut document, connection)? < size {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    connection.flush()
}

/// Status and content of the first answer that is more than "continue".
pub fn body(mut received: &[u8]) -> Option<(u16, Vec<u8>)> {
    loop {
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut response = httparse::Response::new(&mut headers);
        let httparse::Status::Complete(head) = response.parse(received).ok()? else {
            return None;
        };
        let rest = received.get(head..)?;
        let status = response.code?;
        if (100..200).contains(&status) {
            received = rest;
            continue;
        }
        let is_chunked = response.headers.iter().any(|header| {
            header.name.eq_ignore_ascii_case("transfer-encoding")
                && header.value.eq_ignore_ascii_case(b"chunked")
        });
        let content = if is_chunked {
            unchunked(rest)?
        } else {
            rest.to_vec()
        };
        return Some((status, content));
    }
}

fn unchunked(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    loop {
        let Ok(httparse::Status::Complete((head, size))) = httparse::parse_chunk_size(rest) else {
            return None;
        };
        if size == 0 {
            return Some(content);
        }
        let end = head.checked_add(usize::try_from(size).ok()?)?;
        content.extend_from_slice(rest.get(head..end)?);
        // Each chunk is followed by a line end.
        rest = rest.get(end.checked_add(2)?..)?;
    }
}
