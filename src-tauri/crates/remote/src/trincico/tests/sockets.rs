//! The connection itself misbehaves: what is said about the effect of a change then.

use super::{client, hasty, id, item};
use crate::{
    CallError, Certainty, Fault, Invoicing,
    given::arguments,
    loopback::{Act, Loopback, json},
    trincico::{Trincico, model::NewPayout, operations},
};
use Certainty::{NotSent, Unknown};
use counterfoil_domain::Money;
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::{Duration, Instant},
};
use tokio::{
    io::AsyncReadExt,
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::aws_lc_rs, pki_types::PrivateKeyDer},
};

/// Two changes: one on a connection that may be used again, one that moves money on its own.
async fn changes(client: &Trincico) -> [CallError; 2] {
    let payout = NewPayout {
        account: None,
        amount: Money::from_minor(1_000, "USD".parse().unwrap()),
        instant: false,
    };
    [
        client.add_item(&id("1"), &item()).await.unwrap_err(),
        client.create_payout(&payout).await.unwrap_err(),
    ]
}

/// A server that does as told with each connection as it comes, and counts them.
async fn raw<F>(act: impl Fn(TcpStream) -> F + Send + 'static) -> (String, Arc<AtomicUsize>)
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counted.fetch_add(1, SeqCst);
            tokio::spawn(act(stream));
        }
    });
    (url, count)
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_ends_the_connection_before_anything_is_sent() {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let spoken = Arc::new(AtomicUsize::new(0));
    let heard = spoken.clone();
    let (url, connections) = raw(move |stream| {
        let (acceptor, heard) = (acceptor.clone(), heard.clone());
        async move {
            // A client that trusts the certificate would send its request now.
            if let Ok(mut secure) = acceptor.accept(stream).await
                && secure.read(&mut [0; 64]).await.is_ok_and(|read| read > 0)
            {
                heard.fetch_add(1, SeqCst);
            }
        }
    })
    .await;
    let port = url.rsplit(':').next().unwrap();
    // Named rightly but signed by itself, and named wrongly besides.
    for host in ["localhost", "127.0.0.1"] {
        for error in changes(&client(&format!("https://{host}:{port}"))).await {
            assert_eq!(
                (error.certainty, error.fault),
                (NotSent, Fault::Tls),
                "{host}"
            );
            assert!(error.message.ends_with("Nothing was sent."));
        }
    }
    assert!(connections.load(SeqCst) >= 4);
    assert_eq!(spoken.load(SeqCst), 0);
}

#[tokio::test]
async fn a_connection_that_ends_after_it_was_made_leaves_the_effect_unknown_and_is_not_tried_again()
{
    // Closing with something unread sends a reset; with everything read, an end.
    let ends: [(&str, usize); 4] = [
        ("closed at once", 0),
        ("reset before the request was read", 1),
        ("reset in the middle of the request", 2),
        ("closed after the whole request", 3),
    ];
    for (name, step) in ends {
        let (url, connections) = raw(move |mut stream| async move {
            match step {
                1 => drop(stream.peek(&mut [0; 1]).await),
                2 => drop(stream.read(&mut [0; 20]).await),
                3 => drop(stream.read(&mut [0; 16 * 1024]).await),
                _ => {}
            }
        })
        .await;
        for error in changes(&client(&url)).await {
            let seen = (error.certainty, error.fault, error.status);
            assert_eq!(seen, (Unknown, Fault::Offline, None), "{name}");
        }
        assert_eq!(connections.load(SeqCst), 2, "{name}");
    }
}

#[tokio::test]
async fn answers_before_the_answer_are_passed_over_and_a_change_of_protocol_is_no_answer() {
    let made = r#"{"id":"9","name":"Work","price":500,"quantity":2}"#;
    let early = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n";
    let last = format!(
        "HTTP/1.1 201 Created\r\nContent-Length: {}\r\n\r\n{made}",
        made.len()
    );
    let server = Loopback::start(move |_| Act::Raw(format!("{early}{last}"))).await;
    let item = client(&server.url).add_item(&id("1"), &item()).await;
    assert_eq!(item.unwrap().remote_id, id("9"));
    assert_eq!(server.seen().len(), 1);

    for status in ["101 Switching Protocols", "304 Not Modified"] {
        let answer = format!("HTTP/1.1 {status}\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n");
        let server = Loopback::start(move |_| Act::Raw(answer.clone())).await;
        for error in changes(&client(&server.url)).await {
            assert_eq!(error.certainty, Unknown, "{status}");
        }
        assert_eq!(server.seen().len(), 2, "{status}");
    }
}

#[tokio::test]
async fn what_is_done_is_done_whatever_the_success_is_called_but_not_where_an_address_is_to_be_opened()
 {
    let with_body = "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n{\"a\":";
    for act in [
        Act::Raw(with_body.to_owned()),
        Act::Answer(204, "", String::new()),
        Act::Answer(200, "", String::new()),
        json(200, "{}"),
        json(202, r#"{"code":"later"}"#),
    ] {
        let name = format!("{act:?}");
        let server = Loopback::start(move |_| act.clone()).await;
        let deleted = client(&server.url).delete_item(&id("1"), &id("2")).await;
        assert_eq!(deleted, Ok(()), "{name}");
        assert_eq!(server.seen().len(), 1, "{name}");
    }
    let visit = r#"{"redirect_url":"https://pay.example.com/"}"#;
    let server = Loopback::start(move |_| json(428, visit)).await;
    for error in changes(&client(&server.url)).await {
        let seen = (error.certainty, error.fault, error.status);
        assert_eq!(seen, (Unknown, Fault::Malformed, Some(428)));
    }
}

#[tokio::test]
async fn an_answer_without_end_takes_neither_the_memory_nor_the_time() {
    // A length that is a lie, a head without end, and a body that drips.
    let huge = Loopback::start(|_| {
        let head = "HTTP/1.1 201 Created\r\nContent-Length: 99999999999\r\n\r\n[";
        Act::Raw(head.to_owned() + &"1,".repeat(200 * 1024))
    })
    .await;
    let head = Loopback::start(|_| {
        let lines = "X-Filler: 0123456789\r\n".repeat(100_000);
        Act::Raw(format!("HTTP/1.1 201 Created\r\n{lines}"))
    })
    .await;
    for (server, fault) in [(&huge, Fault::Refused), (&head, Fault::Offline)] {
        for error in changes(&client(&server.url)).await {
            assert_eq!((error.certainty, error.fault), (Unknown, fault.clone()));
        }
        assert_eq!(server.seen().len(), 2);
    }
    let (url, _) = raw(|mut stream| async move {
        use tokio::io::AsyncWriteExt;
        let _ = stream.read(&mut [0; 16 * 1024]).await;
        let _ = stream
            .write_all(b"HTTP/1.1 201 Created\r\nContent-Length: 9999\r\n\r\n")
            .await;
        while stream.write_all(b" ").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    })
    .await;
    let started = Instant::now();
    let error = hasty(&url).add_item(&id("1"), &item()).await.unwrap_err();
    assert_eq!((error.certainty, error.fault), (Unknown, Fault::TimedOut));
    assert!(started.elapsed() < Duration::from_secs(8));
}

#[tokio::test]
async fn no_change_follows_a_redirect() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = "Location: /elsewhere\r\n";
        let server = Loopback::start(move |_| Act::Answer(status, elsewhere, String::new())).await;
        let client = client(&server.url);
        let changes = operations().iter().filter(|operation| !operation.is_read());
        let mut count = 0;
        for operation in changes {
            count += 1;
            let called = client
                .call(operation.name, &arguments(operation), None)
                .await;
            let error = called.unwrap_err();
            let seen = (error.certainty, error.fault, error.status);
            let name = operation.name;
            assert_eq!(seen, (Unknown, Fault::Refused, Some(status)), "{name}");
        }
        assert!(count > 15);
        assert_eq!(server.seen().len(), count, "each was sent once");
        assert!(
            server
                .lines()
                .iter()
                .all(|line| !line.contains("elsewhere"))
        );
    }
}
