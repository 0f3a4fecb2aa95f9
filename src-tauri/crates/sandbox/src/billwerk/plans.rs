//! What is on offer: groups of plans, plans, their variants.

use super::{World, found, page};
use crate::route::Route;

pub const ROUTES: &[Route<World>] = &[
    Route::new(
        "getPlanGroups",
        "GET",
        "/api/v1/PlanGroups",
        |world, asked| page(&world.plan_groups.iter().collect::<Vec<_>>(), asked),
    ),
    Route::new(
        "getPlanGroup",
        "GET",
        "/api/v1/PlanGroups/*",
        |world, asked| found(world.plan_groups.get(asked.id(0))),
    ),
    Route::new("getPlans", "GET", "/api/v1/Plans", |world, asked| {
        page(&world.plans.iter().collect::<Vec<_>>(), asked)
    }),
    Route::new("getPlan", "GET", "/api/v1/Plans/*", |world, asked| {
        found(world.plans.get(asked.id(0)))
    }),
    Route::new(
        "getPlanVariants",
        "GET",
        "/api/v1/PlanVariants",
        |world, asked| page(&world.plan_variants.iter().collect::<Vec<_>>(), asked),
    ),
    Route::new(
        "getPlanVariant",
        "GET",
        "/api/v1/PlanVariants/*",
        |world, asked| found(world.plan_variants.get(asked.id(0))),
    ),
];
