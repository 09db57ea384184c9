package io.kienco.api;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.kienco.model.Plan;
import io.kienco.report.Texts;
import io.kienco.store.Job;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Whether the server is well, what it measures, who the caller is, and the API's description. */
final class OpsRoutes {

  private static final int COOKIE_SECONDS = 12 * 3600;

  private final Rooms rooms;
  private final BooleanSupplier ready;
  private final PrometheusMeterRegistry metrics =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  OpsRoutes(Rooms rooms, BooleanSupplier ready) {
    this.rooms = rooms;
    this.ready = ready;
  }

  /** Begins to measure memory, processor and queue: not what anybody waits for at the start. */
  void measure() {
    new JvmMemoryMetrics().bindTo(metrics);
    new ProcessorMetrics().bindTo(metrics);
    new JvmGcMetrics().bindTo(metrics);
    for (Job.State state : List.of(Job.State.QUEUED, Job.State.RUNNING)) {
      Gauge.builder("kienco.jobs", rooms.jobs(), jobs -> jobs.unfinished(state))
          .tag("state", state.name().toLowerCase(Locale.ROOT))
          .register(metrics);
    }
  }

  PrometheusMeterRegistry registry() {
    return metrics;
  }

  record Status(String status, String version) {}

  record Me(String user, List<String> roles, boolean login) {}

  record Token(String token) {}

  record Kind(String type, String title, int status) {}

  void live(Context context) {
    context.json(new Status("live", Plan.VERSION));
  }

  /** Ready for requests: the database answers and the server is not stopping. */
  void ready(Context context) {
    if (!ready.getAsBoolean() || !rooms.database().alive()) {
      throw Problem.of(Trouble.BUSY).again(2);
    }
    context.json(new Status("ready", Plan.VERSION));
  }

  void metrics(Context context) {
    context.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.scrape());
  }

  void me(Context context) {
    Caller caller = Caller.of(context);
    List<String> roles =
        caller.roles().stream()
            .filter(r -> r != Role.ANYONE)
            .map(r -> r.name().toLowerCase(Locale.ROOT))
            .sorted()
            .toList();
    context.json(new Me(caller.name(), roles, caller != Caller.LOCAL));
  }

  /** Keeps a token in a cookie that no script can read, for the page. */
  void login(Context context) {
    String token = Body.required(Body.of(context, Token.class).token(), "token");
    if (rooms.tokens().find(token).isEmpty()) {
      throw Problem.of(Trouble.NO_TOKEN);
    }
    Cookie cookie = new Cookie(Gate.COOKIE, token);
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    cookie.setMaxAge(COOKIE_SECONDS);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setSecure("https".equals(context.header("X-Forwarded-Proto")));
    context.cookie(cookie).status(204);
  }

  void logout(Context context) {
    context.removeCookie(Gate.COOKIE, "/").status(204);
  }

  /** The description that stands in the code, and that a test holds against the routes. */
  void openapi(Context context) {
    try (InputStream in = OpsRoutes.class.getResourceAsStream("/openapi.json")) {
      context.contentType("application/json").result(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a problem's type means. */
  void problem(Context context) {
    Trouble trouble =
        Lists.choice(context.pathParam("code").replace('-', '_'), "code", Trouble.class);
    Texts texts = Language.of(context);
    context.json(
        new Kind(
            Problems.TYPE + trouble.code(),
            texts.get("problem." + trouble.code() + ".title"),
            trouble.status));
  }
}
