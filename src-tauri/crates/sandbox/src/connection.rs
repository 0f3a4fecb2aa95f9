//! Connections that can be cut on purpose: before an answer, or in the middle of its body.

use axum::{extract::connect_info::Connected, serve::IncomingStream, serve::Listener};
use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
};

/// What may still be written to a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Allowed {
    Everything,
    Nothing,
    /// The head of the next answer and so many bytes of its body.
    BodyBytes(usize),
}

/// A handle by which a request's connection can be cut.
#[derive(Debug, Clone)]
pub struct Line(Arc<Mutex<Allowed>>);

impl Line {
    fn whole() -> Self {
        Self(Arc::new(Mutex::new(Allowed::Everything)))
    }

    /// Closes the connection instead of writing the answer.
    pub fn cut(&self) {
        self.set(Allowed::Nothing);
    }

    /// Closes the connection after the head and `bytes` bytes of the body of the answer.
    pub fn cut_after(&self, bytes: usize) {
        self.set(Allowed::BodyBytes(bytes));
    }

    fn set(&self, allowed: Allowed) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = allowed;
    }

    fn allowed(&self) -> Allowed {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Accepts loopback connections and gives each a [`Line`].
pub struct Lines(pub TcpListener);

impl Listener for Lines {
    type Io = Stream;
    type Addr = Line;

    async fn accept(&mut self) -> (Stream, Line) {
        loop {
            match self.0.accept().await {
                Ok((tcp, _)) => {
                    let _ = tcp.set_nodelay(true);
                    let line = Line::whole();
                    return (
                        Stream {
                            tcp,
                            line: line.clone(),
                        },
                        line,
                    );
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<Line> {
        Ok(Line::whole())
    }
}

impl Connected<IncomingStream<'_, Lines>> for Line {
    fn connect_info(stream: IncomingStream<'_, Lines>) -> Self {
        stream.remote_addr().clone()
    }
}

/// One connection.
pub struct Stream {
    tcp: TcpStream,
    line: Line,
}

impl Stream {
    fn reset() -> Poll<io::Result<usize>> {
        Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()))
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_read(context, buffer)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let most = match self.line.allowed() {
            Allowed::Everything => return Pin::new(&mut self.tcp).poll_write(context, bytes),
            Allowed::Nothing => return Self::reset(),
            Allowed::BodyBytes(body) => bytes
                .windows(4)
                .position(|w| w == b"\r\n\r\n")
                .map_or(body, |head| head + 4 + body)
                .min(bytes.len()),
        };
        let written = Pin::new(&mut self.tcp).poll_write(context, &bytes[..most]);
        if written.is_ready() {
            self.line.cut();
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(context)
    }
}
