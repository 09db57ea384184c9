package io.kienco.api;

/** Whoever answers, one for each kind of resource. */
record Answers(
    Traffic traffic,
    OpsRoutes ops,
    DatasetRoutes datasets,
    ImportRoutes imports,
    ScenarioRoutes scenarios,
    PlanRoutes plans,
    JobRoutes jobs,
    ReportRoutes reports,
    AskRoutes ask,
    RulebookRoutes rulebook,
    DraftRoutes drafts,
    AuditRoutes audit,
    Feed feed) {}
