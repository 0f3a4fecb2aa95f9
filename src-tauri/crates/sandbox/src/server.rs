//! HTTP in, HTTP out: the log, the faults and the one lock around the service's records.

use crate::{
    Options, Ready, TrincicoLogin,
    call::{Call, Content, Reply},
    checkout,
    connection::{Line, Lines},
    control,
    dialect::{Dialect, Ids},
    fault::{Fault, Faults, Kind},
    operation,
    pm2::agree,
    schedule, seed, session,
    strange::Strange,
    systems::{self, Neighbours, System},
    underway::Underway,
    world::World,
};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{ConnectInfo, Query, Request, State},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use serde_json::{Value, json};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{net::TcpListener, sync::watch};

/// Largest body that is read, in bytes.
const BODY_MAX: usize = 4 * 1024 * 1024;
/// Most requests that the log keeps; older ones are dropped.
const LOG_MAX: usize = 50_000;

/// What all connections share.
#[derive(Debug)]
struct Shared {
    state: Mutex<Served>,
    latency: Duration,
    stopped: watch::Receiver<bool>,
}

/// The service and what was done to it.
#[derive(Debug)]
pub struct Served {
    pub world: World,
    pub options: Options,
    pub faults: Faults,
    pub log: VecDeque<Value>,
    /// Calls that take effect after the next read.
    late: Vec<Call>,
    /// Calls that may still take effect by themselves.
    pub underway: Underway,
    pub strange: Strange,
    /// In which form Trincico's API is spoken.
    pub dialect: Dialect,
    /// The systems beside Trincico.
    pub neighbours: Neighbours,
}

impl Served {
    /// Everything as it was at the start; of another seed, it is somebody else's data.
    pub fn reset(&mut self, seed: Option<u64>) {
        self.options.seed = seed.unwrap_or(self.options.seed);
        self.world = seed::world(self.world.url.clone(), self.options);
        self.faults.clear();
        self.log.clear();
        self.late.clear();
        self.strange = Strange::default();
        self.dialect = self.options.dialect;
        self.neighbours = Neighbours::new(&self.world.url, self.options).0;
    }

    /// The orders that still wait are taken back, and what was held back for a read lands.
    pub fn withdraw_faults(&mut self) {
        self.faults.clear();
        for late in std::mem::take(&mut self.late) {
            self.run(&late);
        }
    }

    /// Runs a call; what it changes is what a stale read will not see.
    fn run(&mut self, call: &Call) -> Reply {
        let system = System::of(&call.path);
        if system != System::Trincico {
            return self.neighbours.answer(system, call, self.world.now());
        }
        if call.method != axum::http::Method::GET {
            self.world.begin_changes();
        }
        self.spoken(call, operation::answer)
    }

    /// The answer of the records as they were before the last change.
    fn run_stale(&mut self, call: &Call) -> Reply {
        self.spoken(call, |world, call| {
            world.before_last_change(|world| operation::answer(world, call))
        })
    }

    /// A call of Trincico, heard and answered in the form in which it is spoken.
    fn spoken(&mut self, call: &Call, answer: impl FnOnce(&mut World, &Call) -> Reply) -> Reply {
        if let Some(reply) = self.dialect.refuses(call) {
            return reply;
        }
        let now = self.world.now();
        schedule::advance(&mut self.world, now);
        let heard = self.dialect.heard(self.strange.understood(call));
        let reply = answer(&mut self.world, &heard);
        let mut reply = self.dialect.spoken(self.strange.dated(&self.world, reply));
        if let (Content::Json(body), Some(ids)) = (&mut reply.content, self.dialect.ids) {
            self.strange.rename(body, ids == Ids::Texts);
        }
        reply
    }

    fn note(&mut self, call: &Call, operation: Option<&str>, status: Option<u16>) {
        let body = if systems::is_secret(operation) {
            json!("[hidden]")
        } else {
            serde_json::from_slice(&call.body)
                .unwrap_or_else(|_| json!(String::from_utf8_lossy(&call.body)))
        };
        if self.log.len() == LOG_MAX {
            self.log.pop_front();
        }
        self.log.push_back(json!({
            "method": call.method.as_str(),
            "path": call.path,
            "query": call.query.iter().map(shown).collect::<std::collections::BTreeMap<_, _>>(),
            "system": System::of(&call.path).name(),
            "operation": operation,
            "status": status,
            "body": body,
        }));
    }
}

/// A part of the query, without a token that may be in it.
fn shown((name, value): &(String, String)) -> (String, String) {
    if name == "access_token" {
        (name.clone(), "[hidden]".to_owned())
    } else {
        (name.clone(), value.clone())
    }
}

/// The server before it listens.
pub struct Service(Router);

/// Invents the data and prepares the server.
pub async fn build(
    url: String,
    options: Options,
    stopped: watch::Receiver<bool>,
) -> (Ready, Service) {
    let at = url.clone();
    let invent = move |at: String| (Neighbours::new(&at, options), seed::world(at, options));
    let invented = tokio::task::spawn_blocking(move || invent(at)).await;
    // The task can only fail while the runtime shuts down, when nothing is served any more.
    let ((neighbours, (billwerk, pm2, funding_sources)), world) =
        invented.unwrap_or_else(|_| invent(url.clone()));
    let ready = Ready {
        trincico: TrincicoLogin {
            email: seed::EMAIL.to_owned(),
            password: session::PASSWORD.to_owned(),
            token: seed::token(options.seed),
            service_id: world
                .services
                .first()
                .map(crate::record::Service::id_text)
                .unwrap_or_default(),
        },
        billwerk,
        pm2,
        funding_sources,
        url,
    };
    let shared = Arc::new(Shared {
        state: Mutex::new(Served {
            world,
            options,
            faults: Faults::default(),
            log: VecDeque::new(),
            late: Vec::new(),
            underway: Underway::default(),
            strange: Strange::default(),
            dialect: options.dialect,
            neighbours,
        }),
        latency: options.latency,
        stopped,
    });
    (
        ready,
        Service(Router::new().fallback(handle).with_state(shared)),
    )
}

/// Serves until stopped.
pub async fn serve(listener: TcpListener, service: Service, mut stopped: watch::Receiver<bool>) {
    let make = service.0.into_make_service_with_connect_info::<Line>();
    let end = async move {
        let _ = stopped.wait_for(|stop| *stop).await;
    };
    let _ = axum::serve(Lines(listener), make)
        .with_graceful_shutdown(end)
        .await;
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Served> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits, or until the server stops.
    async fn hold(&self, time: Duration) {
        if time.is_zero() {
            return;
        }
        let mut stopped = self.stopped.clone();
        tokio::select! {
            () = tokio::time::sleep(time) => {}
            _ = stopped.wait_for(|stop| *stop) => {}
        }
    }
}

async fn handle(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(line): ConnectInfo<Line>,
    request: Request,
) -> Response {
    let Some(call) = read(request).await else {
        let refused = Reply::json(413, json!({ "message": "The body is too large." }));
        return written(refused);
    };
    let reply = if call.path.starts_with(control::PREFIX) {
        control::answer(&mut shared.lock(), &call)
    } else if call.path.starts_with(checkout::PREFIX) {
        let served = &mut *shared.lock();
        served.world.begin_changes();
        checkout::answer(&mut served.world, &call)
    } else if call.path.starts_with(agree::PREFIX) {
        shared.lock().neighbours.agree(&call)
    } else {
        serve_call(&shared, &line, call).await
    };
    written(reply)
}

async fn read(request: Request) -> Option<Call> {
    let (head, body) = request.into_parts();
    let query = Query::<Vec<(String, String)>>::try_from_uri(&head.uri)
        .map(|query| query.0)
        .unwrap_or_default();
    let field = |name| {
        let value = head.headers.get(name);
        value
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned)
    };
    let (authorization, from) = (field(header::AUTHORIZATION), field(header::FROM));
    Some(Call {
        method: head.method,
        path: head.uri.path().to_owned(),
        query,
        authorization,
        from,
        body: to_bytes(body, BODY_MAX).await.ok()?.to_vec(),
    })
}

/// Answers a call of the API, with the fault that was ordered for it.
async fn serve_call(shared: &Arc<Shared>, line: &Line, call: Call) -> Reply {
    let _turn = shared.lock().underway.begin();
    shared.hold(shared.latency).await;
    let system = System::of(&call.path);
    let name = system.operation(&call);
    let fault = name.and_then(|name| shared.lock().faults.take(name));
    let Some(fault) = fault else {
        let mut served = shared.lock();
        let reply = served.run(&call);
        served.note(&call, name, Some(reply.status));
        land(&mut served, &call);
        return reply;
    };
    if let Some(delay) = fault.delay().filter(|_| fault.kind != Kind::LateCommit) {
        return delayed(shared, line, &call, name, &fault, delay).await;
    }
    fail(shared, line, &call, name, &fault)
}

/// Fails after a while; the effect of a call that has one does not wait.
async fn delayed(
    shared: &Arc<Shared>,
    line: &Line,
    call: &Call,
    name: Option<&str>,
    fault: &Fault,
    delay: Duration,
) -> Reply {
    if fault.kind == Kind::TimeoutAfter {
        let reply = fail(shared, line, call, name, fault);
        shared.hold(delay).await;
        return reply;
    }
    shared.hold(delay).await;
    fail(shared, line, call, name, fault)
}

fn fail(
    shared: &Arc<Shared>,
    line: &Line,
    call: &Call,
    name: Option<&str>,
    fault: &Fault,
) -> Reply {
    let mut served = shared.lock();
    let system = System::of(&call.path);
    if let Some(reply) = fault.instead(system, &served.neighbours) {
        served.note(call, name, Some(reply.status));
        return reply;
    }
    let silent = Reply::no_content();
    let reply = match fault.kind {
        Kind::Refused | Kind::TimeoutBefore => {
            line.cut();
            served.note(call, name, None);
            return silent;
        }
        Kind::LateCommit => {
            line.cut();
            served.note(call, name, None);
            commit_late(shared, &mut served, call, fault.delay());
            return silent;
        }
        Kind::TimeoutAfter => {
            served.run(call);
            line.cut();
            served.note(call, name, None);
            return silent;
        }
        Kind::Duplicate => {
            served.run(call);
            served.run(call)
        }
        Kind::StaleRead if system != System::Trincico => {
            let now = served.world.now();
            served.neighbours.answer_stale(system, call, now)
        }
        Kind::StaleRead => served.run_stale(call),
        _ => served.run(call),
    };
    if fault.kind == Kind::CutBody {
        cut_in_half(line, &reply);
    }
    let mut reply = fault.spoil(system, &served.neighbours, reply);
    if system == System::Trincico {
        let Served { world, strange, .. } = &mut *served;
        reply = strange.answer(world, fault.kind, call, reply);
    }
    served.note(call, name, Some(reply.status));
    reply
}

fn cut_in_half(line: &Line, reply: &Reply) {
    match &reply.content {
        Content::Json(body) => line.cut_after(body.to_string().len() / 2),
        Content::Html(page) => line.cut_after(page.len() / 2),
        Content::Bytes(bytes) => line.cut_after(bytes.len() / 2),
        Content::Broken(text) => line.cut_after(text.len() / 2),
        Content::Empty => line.cut(),
    }
}

fn commit_late(shared: &Arc<Shared>, served: &mut Served, call: &Call, delay: Option<Duration>) {
    let Some(delay) = delay else {
        served.late.push(call.clone());
        return;
    };
    let turn = served.underway.begin();
    let (shared, call) = (Arc::clone(shared), call.clone());
    tokio::spawn(async move {
        let _turn = turn;
        shared.hold(delay).await;
        shared.lock().run(&call);
    });
}

/// After a read, the calls take effect that were held back for it.
fn land(served: &mut Served, call: &Call) {
    if call.method == axum::http::Method::GET {
        for late in std::mem::take(&mut served.late) {
            served.run(&late);
        }
    }
}

fn written(reply: Reply) -> Response {
    let (kind, body) = match reply.content {
        Content::Empty => ("", Body::empty()),
        Content::Json(body) => ("application/json", Body::from(body.to_string())),
        Content::Broken(text) => ("application/json", Body::from(text)),
        Content::Html(page) => ("text/html; charset=utf-8", Body::from(page)),
        Content::Bytes(bytes) => ("application/octet-stream", Body::from(bytes)),
    };
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if !kind.is_empty() {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    response
}
