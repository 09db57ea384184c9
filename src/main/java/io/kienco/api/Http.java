package io.kienco.api;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.util.AsyncExecutor;
import io.javalin.json.JavalinJackson;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import io.kienco.api.page.PageFiles;
import java.util.Set;
import java.util.concurrent.Executors;
import kotlin.LazyKt;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The web server's own limits, and what happens around every request. */
final class Http {

  private static final String NOTHING = "default-src 'none'; frame-ancestors 'self'";
  private static final int THREADS = 64;
  private static final int HEADER_BYTES = 8 << 10;
  private static final long IDLE_MILLIS = 30_000;
  private static final long STOP_MILLIS = 5_000;

  private final Settings settings;
  private final Gate gate;
  private final Traffic traffic;
  private final Answers answers;
  private final Routes routes;
  private final PageFiles page = new PageFiles();

  Http(Settings settings, Gate gate, Answers answers, Routes routes) {
    this.settings = settings;
    this.gate = gate;
    this.traffic = answers.traffic();
    this.answers = answers;
    this.routes = routes;
  }

  Javalin create() {
    return Javalin.create(this::configure);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.executor =
        LazyKt.lazyOf(new AsyncExecutor(Executors.newCachedThreadPool(Http::background)));
    config.http.prefer405over404 = true;
    config.router.ignoreTrailingSlashes = false;
    config.http.maxRequestSize = Body.JSON_LIMIT;
    config.jsonMapper(new JavalinJackson(ApiJson.MAPPER, false));
    config.jetty.threadPool = new QueuedThreadPool(THREADS, 8);
    config.jetty.modifyHttpConfiguration(Http::limit);
    config.jetty.modifyServer(Http::stopGently);
    Requests.log(config, answers.ops().registry());
    Problems.map(config);
    config.routes.before(this::before);
    config.routes.beforeMatched(this::beforeMatched);
    config.routes.after(traffic::leave);
    config.routes.after(Body::drain);
    for (Routes.Route route : routes.table()) {
      config.routes.addEndpoint(endpoint(route));
    }
    page.routes(config);
  }

  private static Endpoint endpoint(Routes.Route route) {
    return Endpoint.create(route.method(), route.path())
        .addMetadata(new Roles(Set.copyOf(route.roles())))
        .handler(route.handler());
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setIdleTimeout(IDLE_MILLIS);
    http.setSendServerVersion(false);
  }

  private static void stopGently(Server server) {
    server.setStopTimeout(STOP_MILLIS);
    server.setErrorHandler(new RawErrors());
    server.insertHandler(new GracefulHandler());
  }

  private void before(Context context) {
    traffic.enter(context);
    headers(context);
    gate.refuseEarly(context);
    gate.refuseForeign(context);
    Plain.check(context);
  }

  private void beforeMatched(Context context) {
    Set<RouteRole> roles = context.routeRoles();
    if (api(context) && roles.isEmpty()) {
      throw Problem.of(Trouble.NOT_FOUND);
    }
    gate.admit(context, api(context) ? roles : Set.of(Role.ANYONE));
    Caller caller = Caller.of(context);
    traffic.pace(caller == null ? context.ip() : caller.name(), System.nanoTime());
  }

  /** Threads that do not hold a stopped server's process. */
  private static Thread background(Runnable task) {
    Thread thread = new Thread(task, "http-background");
    thread.setDaemon(true);
    return thread;
  }

  private static boolean api(Context context) {
    return context.path().startsWith("/api/") || context.path().equals("/api");
  }

  private void headers(Context context) {
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "SAMEORIGIN");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header(
        "Content-Security-Policy", api(context) ? NOTHING : page.contentSecurityPolicy());
    context.header("X-Request-Id", Requests.id(context));
    if (api(context) && context.method() == HandlerType.GET) {
      context.header("Cache-Control", "no-store");
    }
  }
}
