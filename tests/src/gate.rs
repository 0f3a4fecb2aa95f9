//! A network that can be cut: a relay on loopback between the program and the service.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Mutex;
use tokio::task::JoinSet;

/// Relays every connection while it is open; closed, its port refuses connections, as a service
/// does that cannot be reached.
#[derive(Debug)]
pub struct Gate {
    address: SocketAddr,
    to: SocketAddr,
    relays: Arc<Mutex<JoinSet<()>>>,
}

impl Gate {
    /// An open gate to the address of a URL such as `http://127.0.0.1:4000`.
    ///
    /// # Panics
    /// Where the URL names no loopback address or no port is free.
    pub async fn open_to(url: &str) -> Self {
        let to = url
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .parse()
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let gate = Self {
            address: listener.local_addr().unwrap(),
            to,
            relays: Arc::default(),
        };
        gate.listen(listener).await;
        gate
    }

    /// The service's address for the program under test.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Cuts the network, connections under way included.
    pub async fn close(&self) {
        self.relays.lock().await.shutdown().await;
    }

    /// Mends the network.
    ///
    /// # Panics
    /// Where something else took the port meanwhile.
    pub async fn open(&self) {
        let listener = TcpListener::bind(self.address).await.unwrap();
        self.listen(listener).await;
    }

    async fn listen(&self, listener: TcpListener) {
        let to = self.to;
        self.relays.lock().await.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((near, _)) = listener.accept().await {
                connections.spawn(relay(near, to));
            }
        });
    }
}

async fn relay(mut near: TcpStream, to: SocketAddr) {
    if let Ok(mut far) = TcpStream::connect(to).await {
        let _ = tokio::io::copy_bidirectional(&mut near, &mut far).await;
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    async fn echo() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                tokio::spawn(async move {
                    let (mut read, mut write) = stream.split();
                    let _ = tokio::io::copy(&mut read, &mut write).await;
                });
            }
        });
        url
    }

    #[tokio::test]
    async fn an_open_gate_relays_and_a_closed_one_refuses_until_it_opens_again() {
        let gate = Gate::open_to(&echo().await).await;
        let mut held = TcpStream::connect(gate.address).await.unwrap();
        held.write_all(b"ping").await.unwrap();
        let mut back = [0; 4];
        held.read_exact(&mut back).await.unwrap();
        assert_eq!(&back, b"ping");

        gate.close().await;
        assert!(TcpStream::connect(gate.address).await.is_err());
        assert!(matches!(held.read(&mut back).await, Ok(0) | Err(_)));

        gate.open().await;
        assert!(TcpStream::connect(gate.address).await.is_ok());
    }
}
