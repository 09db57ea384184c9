package io.kienco.api;

/** Whoever answers, one for each kind of resource. */
record Answers(
    Traffic traffic,
    OpsRoutes ops,
    DatasetRoutes datasets,
    ScenarioRoutes scenarios,
    PlanRoutes plans,
    RulebookRoutes rulebook,
    DraftRoutes drafts,
    AuditRoutes audit,
    Feed feed) {}
