package io.kienco.api;

import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import io.kienco.store.Cleanup;
import io.kienco.store.Database;
import io.kienco.store.Jobs;
import io.kienco.store.Queue;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running service: the store, its queue of jobs, and HTTP before them. */
public final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final Database database;
  private final Worker worker;
  private final Feed feed;
  private final Javalin http;
  private final boolean open;
  private final Routes routes;
  private final AtomicReference<Queue> queue = new AtomicReference<>();

  private Server(Settings settings, Database database, Clock clock) {
    this.database = database;
    Rooms rooms = Rooms.of(database, settings, clock);
    open = settings.loopback() && !rooms.tokens().any();
    if (!open && !rooms.tokens().any()) {
      throw new NoTokens(settings.host());
    }
    new BuiltIns(rooms, settings).keep();
    worker =
        new Worker(
            rooms,
            Map.of(
                Jobs.Kind.PLAN, new PlanWork(rooms),
                Jobs.Kind.IMPACT, new ImpactWork(rooms),
                Jobs.Kind.SWEEP, new SweepWork(rooms),
                Jobs.Kind.RISK, new RiskWork(rooms)));
    feed = new Feed(rooms.jobs(), settings.rates().listeners());
    Traffic traffic = new Traffic(settings.rates());
    DatasetRoutes datasets = new DatasetRoutes(rooms);
    JobRoutes jobs = new JobRoutes(rooms, this::wake);
    Answers answers =
        new Answers(
            traffic,
            new OpsRoutes(rooms, () -> queue.get() != null),
            datasets,
            new ImportRoutes(rooms, datasets),
            new ScenarioRoutes(rooms),
            new PlanRoutes(rooms, this::wake),
            jobs,
            new ReportRoutes(rooms),
            new AskRoutes(rooms, jobs),
            new RulebookRoutes(rooms),
            new DraftRoutes(rooms, jobs),
            new AuditRoutes(rooms),
            feed);
    Gate gate = new Gate(open, rooms.tokens());
    routes = new Routes(answers);
    http = new Http(settings, gate, answers, routes).create();
    Cleanup cleanup = new Cleanup(database, settings.keep());
    queue.set(
        Queue.start(
            database,
            settings.solves(),
            settings.patience(),
            worker,
            now -> LOG.info("cleaned up: {}", cleanup.run(clock.instant()))));
    try {
      http.start(settings.host(), settings.port());
    } catch (JavalinException | IllegalStateException e) {
      queue.get().close();
      throw new NoPort(e);
    }
  }

  /** Somebody else could reach it, and there is no token to know its users by. */
  public static final class NoTokens extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoTokens(String host) {
      super(host);
    }
  }

  /** The port is taken, or not ours to open. */
  public static final class NoPort extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoPort(RuntimeException e) {
      super(String.valueOf(e.getMessage()), e);
    }
  }

  /** True where it asks nobody for a token. */
  public boolean open() {
    return open;
  }

  /** Ready for requests when it returns. */
  public static Server start(Settings settings, Clock clock) {
    Database database = Database.open(settings.database());
    try {
      return new Server(settings, database, clock);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  public int port() {
    return http.port();
  }

  Routes routes() {
    return routes;
  }

  private void wake() {
    Queue there = queue.get();
    if (there != null) {
      there.wake();
    }
  }

  /** Answers what it was asked, parks what runs, and ends. */
  @Override
  public void close() {
    Queue there = queue.getAndSet(null);
    feed.close();
    http.stop();
    worker.park();
    if (there != null) {
      there.close();
    }
    database.close();
  }
}
