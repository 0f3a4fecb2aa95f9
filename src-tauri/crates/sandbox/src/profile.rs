//! Who is signed in, and the services (shops) they own.

use crate::{
    call::{Refusal, Reply, Request},
    invoices,
    record::Service,
    show, subscriptions,
    world::World,
};
use serde_json::{Value, json};

pub fn retrieve(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let user = world
        .user(request.user)
        .ok_or_else(Refusal::invalid_token)?;
    let services: Vec<Value> = world
        .services
        .iter()
        .filter(|service| service.owner == user.id)
        .map(whole)
        .collect();
    Ok(Reply::ok(json!({
        "id": user.id,
        "roles": ["ROLE_BASIC", "ROLE_PRO_MONTHLY"],
        "email": user.email,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "avatar": "https://files.example.com/avatars/default.png",
        "refer_code": null,
        "phone": "",
        "services": services,
        "favorites": [],
        "reviews": [],
        "address": "",
        "city": null,
        "state": null,
        "country": null,
        "zip_code": null,
        "permissions": [{
            "name": "Create services",
            "code": "service_get_data_to_create",
            "max_allowed_value": 5,
            "metadata": null,
        }],
        "current_subscription": subscriptions::in_profile(world, user.id),
        "selected_language": "en",
        "created_at": show::seconds(user.created),
        "updated_at": 0,
    })))
}

/// A service as the profile shows it, with the vendor's mixture of names and types.
fn whole(service: &Service) -> Value {
    json!({
        "id": service.id,
        "slug_id": null,
        "slug": null,
        "status": "published",
        "name": service.name,
        "category_id": null,
        "cover": null,
        "logo": null,
        "average_rating": "4.30",
        "number_of_reviews": 3,
        "expiration_date": "2031-07-01T01:58:54.081Z",
        "expires_at": 1_940_637_534,
        "visits": [{ "id": service.key, "created_at": 0, "author": service.owner }],
        "city": "Warszawa",
        "country": "PL",
        "zip_code": "00-950",
        "open_now": true,
        "followersCount": 2,
        "gallery": [{ "id": 113, "image": "uploads/example.jpg" }],
        "email": service.email,
        "cellphone": "+48225550100",
        "website": null,
        "description": service.description,
        "address": "ul. Przykładowa 1, 00-950 Warszawa, Poland",
        "placeId": null,
        "lat": 52.229_676,
        "lng": 21.012_229,
        "booking": false,
        "dates_by_day": 0,
    })
}

pub fn services(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let own = world.services.iter().filter(|s| s.owner == request.user);
    Ok(Reply::ok(own.map(show::service_in_brief).collect()))
}

pub fn service(world: &mut World, request: &Request<'_>) -> Result<Reply, Refusal> {
    let id = request.ids.first().copied().unwrap_or_default();
    let key = invoices::own_service(world, request.user, id)?;
    let found = world.service(key).map(show::service);
    found
        .map(Reply::ok)
        .ok_or_else(|| Refusal::not_found("service_id"))
}
