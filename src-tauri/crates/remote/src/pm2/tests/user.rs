//! What is sent about the user, signing in, and what anyone may ask.

use super::{Case, NOTHING, each_sends, named, sorted};
use serde_json::json as value;

const CARD: (&str, &str) = ("card_id", "card_1");

#[tokio::test]
async fn each_of_the_fourteen_of_the_user_sends_exactly_the_documented_request() {
    let address = || value!({"id": "card_1", "metadata": {"address_city": "Ghent"}});
    let metadata = || value!({"metadata": {"company_name": "Example"}});
    let cases: Vec<Case> = vec![
        (
            "user.retrieve",
            &[],
            NOTHING,
            "GET /api/users/isLogged",
            NOTHING,
        ),
        (
            "user.show",
            &[("id", "u1")],
            NOTHING,
            "GET /api/users/show/u1",
            NOTHING,
        ),
        (
            "user.update",
            &[("username", "ann"), ("info", r#"{"job":"dev"}"#)],
            NOTHING,
            "POST /api/users/update",
            value!({"username": "ann", "info": {"job": "dev"}}),
        ),
        (
            "user.delete",
            &[],
            NOTHING,
            "DELETE /api/users/delete",
            NOTHING,
        ),
        // With a slash at the end.
        (
            "user.attachCreditCard",
            &[("token", "tok_1")],
            NOTHING,
            "POST /api/users/payment/",
            value!({"token": "tok_1"}),
        ),
        (
            "user.fetchCreditCard",
            &[CARD],
            NOTHING,
            "GET /api/users/payment/card/card_1",
            NOTHING,
        ),
        (
            "user.fetchDefaultCreditCard",
            &[],
            NOTHING,
            "GET /api/users/payment/card",
            NOTHING,
        ),
        // Within `metadata`, unlike a bucket's.
        (
            "user.updateCreditCard",
            &[],
            address(),
            "PUT /api/users/payment/card",
            address(),
        ),
        (
            "user.deleteCreditCard",
            &[CARD],
            NOTHING,
            "DELETE /api/users/payment/card/card_1",
            NOTHING,
        ),
        (
            "user.setDefaultCard",
            &[CARD],
            NOTHING,
            "POST /api/users/payment/card/card_1/default",
            NOTHING,
        ),
        // Below `card` when read, and not when changed.
        (
            "user.fetchMetadata",
            &[],
            NOTHING,
            "GET /api/users/payment/card/stripe_metadata",
            NOTHING,
        ),
        (
            "user.updateMetadata",
            &[],
            metadata(),
            "PUT /api/users/payment/stripe_metadata",
            metadata(),
        ),
        (
            "user.listCharges",
            &[],
            NOTHING,
            "GET /api/users/payment/charges",
            NOTHING,
        ),
        // The vendor's spelling.
        (
            "user.listSubscriptions",
            &[],
            NOTHING,
            "GET /api/users/payment/subcriptions",
            NOTHING,
        ),
    ];
    let sent = each_sends(cases).await;
    assert_eq!(sent.len(), 14);
    assert_eq!(sorted(sent), sorted(named("user.")));
}

#[tokio::test]
async fn each_of_the_others_sends_exactly_the_documented_request() {
    let scope = || value!({"scope": {"all": true}});
    let registration = || {
        value!({"username": "ann", "email": "ann@example.com", "password": "pa55word",
                "accept_terms": 1})
    };
    let cases: Vec<Case> = vec![
        (
            "auth.retrieveToken",
            &[
                ("client_id", "795984050"),
                ("refresh_token", "refresh-two"),
                ("grant_type", "refresh_token"),
            ],
            NOTHING,
            "POST /api/oauth/token",
            value!({"client_id": "795984050", "refresh_token": "refresh-two",
                    "grant_type": "refresh_token"}),
        ),
        (
            "auth.requestNewPassword",
            &[("email", "ann@example.com")],
            NOTHING,
            "POST /api/oauth/reset_password",
            value!({"email": "ann@example.com"}),
        ),
        (
            "auth.sendEmailLink",
            &[],
            NOTHING,
            "POST /api/oauth/send_email_link",
            NOTHING,
        ),
        (
            "auth.validEmail",
            &[("token", "mail-token")],
            NOTHING,
            "GET /api/oauth/valid_email/mail-token",
            NOTHING,
        ),
        (
            "auth.register",
            &[],
            registration(),
            "GET /api/oauth/register",
            registration(),
        ),
        (
            "auth.revoke",
            &[],
            NOTHING,
            "POST /api/oauth/revoke",
            NOTHING,
        ),
        (
            "tokens.retrieve",
            &[],
            NOTHING,
            "GET /api/users/token/",
            NOTHING,
        ),
        (
            "tokens.create",
            &[],
            scope(),
            "PUT /api/users/token/",
            scope(),
        ),
        (
            "tokens.remove",
            &[("id", "t1")],
            NOTHING,
            "DELETE /api/users/token/t1",
            NOTHING,
        ),
        (
            "user.otp.retrieve",
            &[],
            NOTHING,
            "GET /api/users/otp",
            NOTHING,
        ),
        (
            "user.otp.enable",
            &[("otpKey", "KEY"), ("otpToken", "123456")],
            NOTHING,
            "POST /api/users/otp",
            value!({"otpKey": "KEY", "otpToken": "123456"}),
        ),
        (
            "user.otp.disable",
            &[("otpToken", "123456")],
            NOTHING,
            "DELETE /api/users/otp?otpToken=123456",
            NOTHING,
        ),
        (
            "user.providers.retrieve",
            &[],
            NOTHING,
            "GET /api/users/integrations",
            NOTHING,
        ),
        (
            "user.providers.add",
            &[("name", "forge")],
            NOTHING,
            "POST /api/users/integrations",
            value!({"name": "forge"}),
        ),
        (
            "user.providers.remove",
            &[("name", "forge")],
            NOTHING,
            "DELETE /api/users/integrations/forge",
            NOTHING,
        ),
        (
            "misc.retrievePlans",
            &[],
            NOTHING,
            "GET /api/misc/plans",
            NOTHING,
        ),
        (
            "misc.retrieveVAT",
            &[("country", "BE")],
            NOTHING,
            "POST /api/misc/stripe/retrieveVat",
            value!({"country": "BE"}),
        ),
        (
            "misc.retrieveCoupon",
            &[("coupon", "c1")],
            NOTHING,
            "POST /api/misc/stripe/retrieveCoupon",
            value!({"coupon": "c1"}),
        ),
        (
            "misc.retrieveCompany",
            &[("vat_id", "BE0123456789")],
            NOTHING,
            "POST /api/misc/stripe/retrieveCompany",
            value!({"vat_id": "BE0123456789"}),
        ),
        (
            "node.getDefaultNode",
            &[],
            NOTHING,
            "GET /api/node/default",
            NOTHING,
        ),
    ];
    let sent = each_sends(cases).await;
    let all = [
        "auth.",
        "tokens.",
        "user.otp.",
        "user.providers.",
        "misc.",
        "node.",
    ];
    let all = all.into_iter().flat_map(named).collect();
    assert_eq!(sorted(sent), sorted(all));
}
