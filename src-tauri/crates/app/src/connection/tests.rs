//! Accounts of the systems that sync only reads, against a small server on this computer.

use crate::error::{Code, Error};
use crate::open::{App, Options};
use crate::view::{AccountState, ConnectInput, Dialect, System};
use crate::{CallRequest, SyncOutcome};
use chrono::Utc;
use counterfoil_domain::NumberStyle;
use counterfoil_secrets::{Keyring, RunKeyring};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// What the service takes from everyone.
const SECRET: &str = "correct-horse-of-ann";

/// What arrived: the request line, `Authorization` and `From`.
type Seen = Arc<Mutex<Vec<[String; 3]>>>;

/// A server that takes [`SECRET`] in each system's own way.
fn service() -> (String, Seen) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let seen = Seen::default();
    let log = seen.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = answer(stream, &log);
        }
    });
    (url, seen)
}

fn answer(stream: TcpStream, log: &Seen) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? <= 2 {
            break;
        }
        head.push(line.trim().to_owned());
    }
    let header = |name: &str| {
        let found = head.iter().filter_map(|line| line.split_once(": "));
        let mut found = found.filter(|(key, _)| key.eq_ignore_ascii_case(name));
        found.next().map_or(String::new(), |(_, v)| v.to_owned())
    };
    let length = header("content-length").parse().unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let body = String::from_utf8_lossy(&body);
    let line = head[0].replace(" HTTP/1.1", "");
    let credential = header("authorization");
    // base64 of "client-1:" and of "Ann-1:", each with the secret.
    let is_client = credential == "Basic Y2xpZW50LTE6Y29ycmVjdC1ob3JzZS1vZi1hbm4=";
    let is_ann = credential == "Basic QW5uLTE6Y29ycmVjdC1ob3JzZS1vZi1hbm4=";
    let is_signed_in = credential == "Bearer access-one";
    let (status, reply) = match line.as_str() {
        "POST /oauth/token" if is_client => (200, r#"{"access_token":"access-one"}"#),
        "POST /api/oauth/token" if body.contains(SECRET) => (
            200,
            r#"{"access_token":"access-one","refresh_token":"another-horse-of-ann"}"#,
        ),
        "GET /api/users/isLogged" if is_signed_in => (200, r#"{"user":{"_id":"u1"}}"#),
        "GET /users/Ann-1/funding_sources" if is_ann => {
            (200, r#"{"code":200,"funding_sources":{"stripe":[]}}"#)
        }
        _ if is_signed_in => (200, "[]"),
        _ => (401, r#"{"msg":"no"}"#),
    };
    log.lock().unwrap().push([line, credential, header("from")]);
    let length = reply.len();
    let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {length}\r\nConnection: close\r\n");
    let stream = reader.get_mut();
    stream.write_all(format!("{head}\r\n{reply}").as_bytes())
}

async fn open(folder: &TempDir, secrets: &Arc<RunKeyring>) -> App {
    let options = Options {
        data: Some(folder.path().to_owned()),
        secrets: secrets.clone(),
        number_style: NumberStyle::POINT,
        table_style: NumberStyle::POINT,
        today: || Utc::now().date_naive(),
        now: Utc::now,
        automatic_sync: false,
    };
    App::open(options, Arc::new(|_| ())).await.unwrap()
}

/// The three accounts, each by its own way of signing in.
fn inputs(url: &str) -> [ConnectInput; 3] {
    let input = |system, user: &str| ConnectInput {
        system: Some(system),
        url: url.to_owned(),
        user: user.to_owned(),
        secret: SECRET.to_owned(),
        ..ConnectInput::default()
    };
    [
        ConnectInput {
            url: format!("{url}/api/v1/"),
            ..input(System::Billwerk, "client-1")
        },
        input(System::Pm2, ""),
        ConnectInput {
            dialect: Some(Dialect::Server),
            device: Some(" 42 ".to_owned()),
            ..input(System::FundingSources, "Ann-1")
        },
    ]
}

fn request(operation: &str, parameters: &[(&str, &str)]) -> CallRequest {
    let parameters = parameters.iter();
    CallRequest {
        operation: operation.to_owned(),
        parameters: parameters
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        ..CallRequest::default()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_is_connected_called_by_name_read_by_sync_and_removed_without_a_trace() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Arc::new(RunKeyring::new());
    let (url, seen) = service();
    let app = open(&folder, &secrets).await;
    for input in inputs(&url) {
        let account = app.account_connect(input).await.unwrap();
        assert_eq!(account.state, AccountState::Connected);
        assert_eq!(account.service, None);
    }
    let accounts = app.account_list().await.unwrap();
    let names: Vec<_> = accounts
        .iter()
        .map(|a| (a.system, a.name.as_str()))
        .collect();
    assert_eq!(
        names,
        [
            (System::Billwerk, "billwerk"),
            (System::Pm2, "PM2 Plus"),
            (System::FundingSources, "FundingSources")
        ]
    );
    // PM2's token is the one that came back in its place.
    let kept = accounts.iter().map(|a| {
        let kept = secrets.get(&a.id.to_string()).unwrap().unwrap();
        kept.expose().clone()
    });
    assert_eq!(
        kept.collect::<Vec<_>>(),
        [SECRET, "another-horse-of-ann", SECRET]
    );

    // After the program was closed, everything needed is in the store and the keyring.
    drop(app);
    let app = open(&folder, &secrets).await;
    for (operation, parameters, line, from) in [
        ("billwerk.getPlans", &[][..], "GET /api/v1/Plans", ""),
        ("pm2.tokens.retrieve", &[], "GET /api/users/token/", ""),
        (
            "funding-sources.list",
            &[("username", "Ann-1")],
            "GET /users/Ann-1/funding_sources",
            "42",
        ),
    ] {
        let prepared = app.call_prepare(request(operation, parameters)).await;
        assert!(prepared.unwrap().url.ends_with(&line[4..]), "{operation}");
        let called = app.call(request(operation, parameters)).await;
        if operation.starts_with("pm2") {
            // This service takes the first refresh token only.
            assert_eq!(called.unwrap_err().code, Code::SignInNeeded);
            continue;
        }
        assert_eq!(called.unwrap().status, 200, "{operation}");
        let last = seen.lock().unwrap().last().cloned().unwrap();
        assert_eq!((last[0].as_str(), last[2].as_str()), (line, from));
    }
    let states: Vec<_> = app.account_list().await.unwrap();
    let states: Vec<_> = states.iter().map(|a| a.state).collect();
    use AccountState::{Connected, SignInNeeded};
    assert_eq!(states, [Connected, SignInNeeded, Connected]);

    // One that the service does not take any more leaves the others alone.
    let synced: Vec<SyncOutcome> = app.sync(None).await.unwrap();
    let ended: Vec<_> = synced
        .iter()
        .map(|o| o.error.as_ref().map(|e| e.code))
        .collect();
    assert_eq!(ended, [None, Some(Code::SignInNeeded), None]);
    let others = app.elsewhere_list().await.unwrap();
    let told: Vec<_> = others
        .iter()
        .map(|o| (o.system, o.read_at.is_some()))
        .collect();
    assert_eq!(
        told,
        [
            (System::Billwerk, true),
            (System::Pm2, false),
            (System::FundingSources, true)
        ]
    );
    let why: Vec<_> = others
        .iter()
        .map(|o| o.error.as_ref().map(|e| e.code))
        .collect();
    assert_eq!(why, ended);

    let text = std::fs::read(folder.path().join("counterfoil.db")).unwrap();
    let text = String::from_utf8_lossy(&text);
    assert!(!text.contains("horse-of-ann") && !text.contains("access-one"));
    for account in accounts {
        app.account_remove(account.id).await.unwrap();
        assert!(secrets.get(&account.id.to_string()).unwrap().is_none());
        let setting = super::setting(account.id);
        let left = app.read(move |_, r| Ok(r.setting(&setting)?)).await;
        assert_eq!(left.unwrap(), None);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_with_an_entry_is_named_and_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Arc::new(RunKeyring::new());
    let (url, seen) = service();
    let app = open(&folder, &secrets).await;
    let [billwerk, pm2, funding] = inputs(&url);
    type Change = fn(&mut ConnectInput);
    let cases: [(&ConnectInput, Change, Code, &str); 8] = [
        (&billwerk, |i| i.user.clear(), Code::Invalid, "user"),
        (&funding, |i| i.user.clear(), Code::Invalid, "user"),
        (&pm2, |i| i.secret.clear(), Code::Invalid, "secret"),
        (&funding, |i| i.device = None, Code::Invalid, "device"),
        (
            &funding,
            |i| i.device = Some("x".into()),
            Code::Invalid,
            "device",
        ),
        (
            &pm2,
            |i| i.url = "http://api.example.com".into(),
            Code::BadAddress,
            "url",
        ),
        (
            &billwerk,
            |i| i.secret = "wrong".into(),
            Code::SignInNeeded,
            "secret",
        ),
        (
            &pm2,
            |i| i.secret = "wrong".into(),
            Code::SignInNeeded,
            "secret",
        ),
    ];
    for (input, change, code, field) in cases {
        let mut input = input.clone();
        change(&mut input);
        let error: Error = app.account_connect(input).await.unwrap_err();
        assert_eq!((error.code, error.field.as_deref()), (code, Some(field)));
    }
    assert!(app.account_list().await.unwrap().is_empty());
    // The two that could be sent at all.
    assert_eq!(seen.lock().unwrap().len(), 2);

    app.account_connect(funding.clone()).await.unwrap();
    let twice = ConnectInput {
        name: "Again".into(),
        ..funding
    };
    let error = app.account_connect(twice).await.unwrap_err();
    assert_eq!(error.code, Code::AlreadyExists);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_goes_to_an_account_of_its_own_system_and_what_cannot_be_undone_is_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Arc::new(RunKeyring::new());
    let (url, seen) = service();
    let app = open(&folder, &secrets).await;
    let [billwerk, _, funding] = inputs(&url);
    app.account_connect(billwerk).await.unwrap();
    app.account_connect(funding).await.unwrap();
    let before = seen.lock().unwrap().len();
    let customer = [("customerId", "c1")];
    for (request, code, field) in [
        (request("pm2.user.retrieve", &[]), Code::NoAccount, None),
        (request("paypal.list", &[]), Code::NotFound, None),
        (request("billwerk.list", &[]), Code::NotFound, None),
        (
            request("billwerk.deleteCustomer", &customer),
            Code::Invalid,
            Some("confirm"),
        ),
        (
            request("billwerk.getCustomer", &[]),
            Code::Invalid,
            Some("customerId"),
        ),
        (
            CallRequest {
                account: Some("FundingSources".into()),
                ..request("billwerk.getPlans", &[])
            },
            Code::Invalid,
            Some("account"),
        ),
    ] {
        let operation = request.operation.clone();
        let error = app.call(request).await.unwrap_err();
        assert_eq!(
            (error.code, error.field.as_deref()),
            (code, field),
            "{operation}"
        );
    }
    assert_eq!(seen.lock().unwrap().len(), before);
    let confirmed = CallRequest {
        confirmed: true,
        ..request("billwerk.deleteCustomer", &customer)
    };
    app.call(confirmed).await.unwrap();
    let last = seen.lock().unwrap().last().cloned().unwrap();
    assert_eq!(last[0], "DELETE /api/v1/Customers/c1");
}

#[test]
fn the_list_of_operations_names_all_systems_or_one() {
    let all = App::call_list(None).unwrap();
    let one = |system: &str| App::call_list(Some(system)).unwrap().len();
    let sum = one("trincico") + one("billwerk") + one("pm2") + one("funding-sources");
    assert_eq!(all.len(), sum);
    let error = App::call_list(Some("paypal")).unwrap_err();
    assert_eq!(error.code, Code::NotFound);
    let update = all.iter().find(|o| o.operation == "update").unwrap();
    let places: Vec<_> = update
        .parameters
        .iter()
        .map(|p| (p.name, p.place, p.required))
        .collect();
    assert_eq!(
        places,
        [
            ("username", "path", true),
            ("id", "path", true),
            ("From", "header", false),
            ("funding_sources", "body", true)
        ]
    );
}
