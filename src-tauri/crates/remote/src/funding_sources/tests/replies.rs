//! How replies and errors of both dialects are read.

use super::{answering, client};
use crate::{
    CallError, Certainty, Fault,
    funding_sources::{
        Dialect::{Server, Wiki},
        model::{FundingSource, SourceChange},
    },
    given::{id, map},
};
use serde_json::json as value;

fn source() -> FundingSource {
    FundingSource {
        provider: "stripe".into(),
        id: Some(id("18446744073709551615")),
        remote_id: "cus_1".into(),
        nickname: "Mine".into(),
        last_used: None,
        added: "2013-04-09T10:00:00Z".parse().ok(),
        user_id: Some(id("9007199254740993")),
    }
}

#[tokio::test]
async fn sources_are_read_in_both_dialects_to_the_last_digit_of_their_identities() {
    let wiki = r#"{"code":200,"msg":"Successfully retrieved funding sources","funding_sources":
        {"stripe":[{"id":18446744073709551615,"remote_id":"cus_1","nickname":"Mine",
        "last_used":"0001-01-01T00:00:00Z","added":"2013-04-09T10:00:00Z",
        "user_id":9007199254740993}]}}"#;
    let server = answering(200, wiki).await;
    assert_eq!(
        client(&server.url, Wiki).sources().await.unwrap(),
        [source()]
    );

    // The published server leaves both identities out.
    let go = r#"{"message":"ok","code":200,"funding_sources":{"stripe":[{"remote_id":"cus_1",
        "nickname":"","last_used":"2013-04-09T10:00:00.123456789+02:00","added":"2013-04-09T10:00:00Z"}]}}"#;
    let server = answering(200, go).await;
    let found = client(&server.url, Server).sources().await.unwrap();
    let expected = FundingSource {
        id: None,
        user_id: None,
        nickname: String::new(),
        last_used: "2013-04-09T08:00:00.123456789Z".parse().ok(),
        ..source()
    };
    assert_eq!(found, [expected]);
    let given = map(&[("username", "ann-1")]);
    let reply = client(&server.url, Server).call("list", &given, None).await;
    assert_eq!(reply.unwrap().body["code"], value!(200));
}

#[tokio::test]
async fn none_is_an_empty_list_and_what_is_no_list_is_an_error() {
    for body in [
        r#"{"funding_sources":{"stripe":[]}}"#,
        r#"{"funding_sources":{"stripe":null}}"#,
        r#"{"funding_sources":{}}"#,
        "",
    ] {
        let server = answering(200, body).await;
        assert_eq!(client(&server.url, Wiki).sources().await, Ok(Vec::new()));
    }
    for body in [r#"{"code":200}"#, "[]", r#"{"funding_sources":[]}"#] {
        let server = answering(200, body).await;
        let error = client(&server.url, Wiki).sources().await.unwrap_err();
        assert_eq!(error.fault, Fault::Malformed, "{body}");
    }
    let server = answering(200, r#"{"funding_sources":{"stripe":[]}}"#).await;
    let error = client(&server.url, Wiki)
        .source(&id("7"))
        .await
        .unwrap_err();
    assert_eq!(error.fault, Fault::Malformed);
}

#[tokio::test]
async fn only_the_servers_change_may_answer_500_and_only_with_what_was_asked_for() {
    let changed = r#"{"code":500,"message":"Internal server error.","funding_sources":
        {"stripe":[{"remote_id":"cus_1","nickname":"New"}]}}"#;
    let failed = r#"{"code":500,"message":"Internal server error.","errors":[{"code":10}],
        "funding_sources":{"stripe":[]}}"#;
    let change = |nickname: &str| SourceChange {
        nickname: Some(nickname.into()),
        ..SourceChange::default()
    };
    let server = answering(500, changed).await;
    let c = client(&server.url, Server);
    let now = c.update_source(&id("7"), &change("New")).await.unwrap();
    assert_eq!(now.nickname, "New");
    let error = c
        .update_source(&id("7"), &change("Other"))
        .await
        .unwrap_err();
    assert_eq!(
        (error.fault, error.certainty),
        (Fault::Malformed, Certainty::Unknown)
    );
    // By name it is a success with its own status.
    let given = map(&[("username", "ann-1"), ("id", "7"), ("provider", "stripe")]);
    let with = value!({"funding_sources": {"stripe": [{"nickname": "New"}]}});
    assert_eq!(
        c.call("update", &given, Some(with)).await.unwrap().status,
        500
    );

    let unavailable = |error: CallError| {
        assert_eq!(
            (&error.fault, error.certainty),
            (&Fault::Unavailable, Certainty::Unknown)
        );
        error
    };
    unavailable(c.sources().await.unwrap_err());
    unavailable(c.delete_source(&id("7")).await.unwrap_err());
    let wiki = client(&server.url, Wiki);
    unavailable(
        wiki.update_source(&id("7"), &change("New"))
            .await
            .unwrap_err(),
    );
    for body in [failed, r#"{"code":500}"#, "<html>", ""] {
        let server = answering(500, body).await;
        let c = client(&server.url, Server);
        let error = unavailable(c.update_source(&id("7"), &change("New")).await.unwrap_err());
        if body == failed {
            assert_eq!(error.code.as_deref(), Some("ACT_OF_GOD"));
        }
    }
}

#[tokio::test]
async fn errors_in_words_and_in_numbers_mean_the_same() {
    let cases = [
        (
            403,
            r#"{"code":403,"msg":"No.","errors":[{"code":"ERROR_ACCESS_DENIED"}]}"#,
            Fault::Forbidden,
            "ERROR_ACCESS_DENIED",
            None,
        ),
        (
            401,
            r#"{"code":401,"message":"No.","errors":[{"code":1}]}"#,
            Fault::Forbidden,
            "ERROR_ACCESS_DENIED",
            None,
        ),
        (
            401,
            r#"{"code":401,"message":"No.","errors":[{"code":1,"field":"headers.authorization"}]}"#,
            Fault::SignInNeeded,
            "ERROR_ACCESS_DENIED",
            Some("headers.authorization"),
        ),
        (
            401,
            r#"{"code":401,"message":"No.","errors":[{"code":4,"field":"headers.authorization.username"}]}"#,
            Fault::SignInNeeded,
            "ERROR_NOT_FOUND",
            Some("headers.authorization.username"),
        ),
        (
            404,
            r#"{"code":404,"msg":"No.","errors":[{"code":"ERROR_NOT_FOUND","field":"user"}]}"#,
            Fault::NotFound,
            "ERROR_NOT_FOUND",
            Some("user"),
        ),
        (
            400,
            r#"{"code":400,"message":"No.","errors":[{"code":3,"field":"headers.from"}]}"#,
            Fault::Invalid,
            "ERROR_MISSING_PARAM",
            Some("headers.from"),
        ),
        (
            400,
            r#"{"code":400,"message":"No.","errors":[{"code":11,"item":1,"field":"id"}]}"#,
            Fault::Forbidden,
            "ERROR_WRONG_OWNER",
            Some("id"),
        ),
        (
            400,
            r#"{"code":400,"message":"No.","errors":[{"code":6}]}"#,
            Fault::AlreadyExists,
            "ERROR_ALREADY_IN_USE",
            None,
        ),
        (
            400,
            r#"{"code":400,"message":"No.","errors":[{"code":99}]}"#,
            Fault::Invalid,
            "99",
            None,
        ),
    ];
    for (status, body, fault, code, field) in cases {
        let server = answering(status, body).await;
        let error = client(&server.url, Server).sources().await.unwrap_err();
        assert_eq!(
            (error.fault, error.code.as_deref(), error.field.as_deref()),
            (fault, Some(code), field),
            "{body}"
        );
        assert_eq!(
            (error.certainty, error.message.as_str()),
            (Certainty::Rejected, "No.")
        );
    }
}

#[tokio::test]
async fn a_person_is_known_by_the_name_whatever_its_case() {
    let server = answering(200, r#"{"funding_sources":{"stripe":[]}}"#).await;
    let profile = client(&server.url, Wiki).who().await.unwrap();
    assert_eq!(profile.person(), Some(id("ann-1")));
}
