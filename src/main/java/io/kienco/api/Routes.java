package io.kienco.api;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.POST;
import static io.javalin.http.HandlerType.PUT;
import static io.kienco.api.Role.ANYONE;
import static io.kienco.api.Role.PLANNER;
import static io.kienco.api.Role.POLICY;
import static io.kienco.api.Role.VIEWER;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** Every route, whom it is for, and who answers it. */
final class Routes {

  private final List<Route> table = new ArrayList<>();

  record Route(HandlerType method, String path, Handler handler, List<Role> roles) {}

  Routes(Answers a) {
    Traffic t = a.traffic();
    add(GET, "/api/health/live", a.ops()::live, ANYONE);
    add(GET, "/api/health/ready", a.ops()::ready, ANYONE);
    add(GET, "/api/metrics", a.ops()::metrics, VIEWER);
    add(GET, "/api/openapi.json", a.ops()::openapi, ANYONE);
    add(GET, "/api/problems/{code}", a.ops()::problem, ANYONE);
    add(GET, "/api/me", a.ops()::me, VIEWER);
    add(POST, "/api/session", a.ops()::login, ANYONE);
    add(DELETE, "/api/session", a.ops()::logout, ANYONE);

    add(GET, "/api/datasets", a.datasets()::list, VIEWER);
    add(POST, "/api/datasets", t.upload(a.datasets()::upload), PLANNER);
    add(GET, "/api/datasets/{id}", a.datasets()::detail, VIEWER);
    add(GET, "/api/datasets/{id}/versions", a.datasets()::versions, VIEWER);
    add(GET, "/api/datasets/{id}/communes", a.datasets()::communes, VIEWER);
    add(GET, "/api/datasets/{id}/boundaries", a.datasets()::boundaries, VIEWER);
    add(GET, "/api/datasets/{id}/schools", a.datasets()::schools, VIEWER);
    add(GET, "/api/datasets/{id}/schools/{code}", a.datasets()::school, VIEWER);
    add(GET, "/api/datasets/{id}/proposals", a.datasets()::proposals, VIEWER);
    add(GET, "/api/datasets/{id}/issues", a.datasets()::issues, VIEWER);

    add(POST, "/api/imports", t.upload(a.imports()::upload), PLANNER);
    add(GET, "/api/imports/{id}", t.heavy(a.imports()::get), PLANNER);
    add(PUT, "/api/imports/{id}/mapping", t.heavy(a.imports()::map), PLANNER);
    add(POST, "/api/imports/{id}/accept", t.heavy(a.imports()::accept), PLANNER);
    add(DELETE, "/api/imports/{id}", a.imports()::drop, PLANNER);

    add(GET, "/api/scenarios", a.scenarios()::list, VIEWER);
    add(POST, "/api/scenarios", a.scenarios()::create, PLANNER);
    add(POST, "/api/scenarios/check", a.scenarios()::check, VIEWER);
    add(GET, "/api/scenarios/{id}", a.scenarios()::get, VIEWER);
    add(PUT, "/api/scenarios/{id}", a.scenarios()::replace, PLANNER);
    add(DELETE, "/api/scenarios/{id}", a.scenarios()::delete, PLANNER);
    add(GET, "/api/scenarios/{id}/versions", a.scenarios()::versions, VIEWER);

    add(GET, "/api/plans", a.plans()::list, VIEWER);
    add(POST, "/api/plans", a.plans()::create, PLANNER, POLICY);
    add(GET, "/api/plans/{id}", a.plans()::get, VIEWER);
    add(DELETE, "/api/plans/{id}", a.plans()::delete, PLANNER);
    add(GET, "/api/plans/{id}/plan", a.plans()::plan, VIEWER);
    add(GET, "/api/plans/{id}/events", t.lasting(a.feed()::events), VIEWER);
    add(POST, "/api/plans/{id}/stop", a.plans()::stop, PLANNER, POLICY);
    add(POST, "/api/plans/{id}/again", a.plans()::again, PLANNER, POLICY);
    add(POST, "/api/plans/{id}/verify", t.heavy(a.plans()::verify), VIEWER);
    add(POST, "/api/plans/{id}/state", a.plans()::move, PLANNER, POLICY);
    add(GET, "/api/plans/{id}/report", t.heavy(a.reports()::plan), VIEWER);
    add(GET, "/api/plans/{id}/report/columns", t.heavy(a.reports()::columns), VIEWER);

    add(GET, "/api/plans/{id}/why/{proposal}", t.heavy(a.ask()::why), VIEWER);
    add(GET, "/api/compare", t.heavy(a.ask()::compare), VIEWER);
    add(GET, "/api/compare/report", t.heavy(a.reports()::compare), VIEWER);
    add(POST, "/api/sweeps", a.ask()::sweep, PLANNER, POLICY);
    add(POST, "/api/risks", a.ask()::risk, PLANNER, POLICY);

    add(GET, "/api/jobs/{id}", a.jobs()::get, VIEWER);
    add(GET, "/api/jobs/{id}/events", t.lasting(a.feed()::events), VIEWER);
    add(GET, "/api/jobs/{id}/result", a.jobs()::result, VIEWER);
    add(GET, "/api/jobs/{id}/report", t.heavy(a.reports()::job), VIEWER);
    add(POST, "/api/jobs/{id}/stop", a.jobs()::stop, PLANNER, POLICY);

    add(GET, "/api/rulebook", a.rulebook()::overview, VIEWER);
    add(GET, "/api/rulebook/vocabulary", a.rulebook()::vocabulary, VIEWER);
    add(GET, "/api/rulebook/instruments/{id}", a.rulebook()::instrument, VIEWER);
    add(GET, "/api/rulebook/versions", a.rulebook()::versions, VIEWER);
    add(GET, "/api/rulebook/versions/{version}", a.rulebook()::files, VIEWER);
    add(POST, "/api/rulebook/restore", a.rulebook()::restore, POLICY);
    add(GET, "/api/rulebook/draft", a.drafts()::list, VIEWER);
    add(GET, "/api/rulebook/draft/<path>", a.drafts()::get, VIEWER);
    add(PUT, "/api/rulebook/draft/<path>", a.drafts()::put, POLICY);
    add(DELETE, "/api/rulebook/draft/<path>", a.drafts()::drop, POLICY);
    add(POST, "/api/rulebook/draft/check", t.heavy(a.drafts()::check), POLICY);
    add(POST, "/api/rulebook/draft/test", t.heavy(a.drafts()::test), POLICY);
    add(POST, "/api/rulebook/draft/impact", a.drafts()::impact, POLICY);
    add(POST, "/api/rulebook/draft/publish", t.heavy(a.drafts()::publish), POLICY);

    add(GET, "/api/audit", a.audit()::list, VIEWER);
    add(POST, "/api/audit/verify", t.heavy(a.audit()::verify), VIEWER);
  }

  private void add(HandlerType method, String path, Handler handler, Role... roles) {
    table.add(new Route(method, path, handler, List.of(roles)));
  }

  List<Route> table() {
    return List.copyOf(table);
  }
}
