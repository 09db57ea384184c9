package io.kienco.api;

import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import io.kienco.plan.Planner;
import io.kienco.store.Cleanup;
import io.kienco.store.Database;
import io.kienco.store.Job;
import io.kienco.store.Queue;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running service: the store, its queue of jobs, and HTTP before them. */
public final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final Rooms rooms;
  private final Database database;
  private final Worker worker;
  private final Feed feed;
  private final Javalin listener;
  private final OpsRoutes ops;
  private final Gate gate;
  private final Routes routes;
  private final Readying readying;
  private final AtomicReference<Queue> queue = new AtomicReference<>();
  private volatile boolean ready;

  private Server(Settings settings, Clock clock) {
    database = Database.at(settings.database());
    rooms = Rooms.of(database, settings, clock);
    readying = Readying.begin(settings, rooms);
    feed = new Feed(rooms.jobs(), settings.rates().listeners());
    worker =
        new Worker(
            rooms,
            Map.of(
                Job.Kind.PLAN, new PlanWork(rooms),
                Job.Kind.IMPACT, new ImpactWork(rooms),
                Job.Kind.SWEEP, new SweepWork(rooms),
                Job.Kind.RISK, new RiskWork(rooms)),
            Math.max(settings.solves(), Runtime.getRuntime().availableProcessors() - 1),
            feed::hear);
    Answers answers = answers(settings);
    routes = new Routes(answers);
    gate = new Gate(rooms.tokens());
    ops = answers.ops();
    listener = new Http(settings, gate, answers, routes).create();
  }

  private Answers answers(Settings settings) {
    DatasetRoutes datasets = new DatasetRoutes(rooms);
    JobRoutes jobs = new JobRoutes(rooms, this::wake);
    return new Answers(
        new Traffic(settings.rates()),
        new OpsRoutes(rooms, () -> ready),
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
    return readying.free();
  }

  /** Ready for requests when it returns. */
  public static Server start(Settings settings, Clock clock) {
    Server server = new Server(settings, clock);
    try {
      server.listen(settings);
      BuiltIns builtIns = BuiltIns.read(settings);
      boolean free = server.readying.free();
      builtIns.keep(server.rooms);
      server.gate.open(free);
      server.ready = true;
      server.work(settings, clock);
      server.ops.measure();
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private void listen(Settings settings) {
    try {
      listener.start(settings.host(), settings.port());
    } catch (JavalinException | IllegalStateException e) {
      throw new NoPort(e);
    }
  }

  private void work(Settings settings, Clock clock) {
    Cleanup cleanup = new Cleanup(database, settings.keep());
    queue.set(
        Queue.start(
            database,
            settings.solves(),
            settings.patience(),
            worker,
            now -> LOG.info("cleaned up: {}", cleanup.run(clock.instant()))));
  }

  /** Meanwhile others are answered already; what fails here, fails again for whoever asks. */
  public void warmUp(String address) {
    try {
      FirstVisit visit = new FirstVisit(rooms, address, () -> ready);
      visit.page();
      visit.contents();
      Planner.warmUp();
    } catch (RuntimeException e) {
      LOG.info("not warmed up: {}", String.valueOf(e.getMessage()));
    }
  }

  public int port() {
    return listener.port();
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
    ready = false;
    Queue there = queue.getAndSet(null);
    feed.close();
    stopListening();
    worker.park();
    if (there != null) {
      there.close();
    }
    worker.end();
    readying.end();
    database.close();
  }

  /** Cuts off an answer that takes longer than a stop may; whatever else runs is still parked. */
  private void stopListening() {
    try {
      listener.stop();
    } catch (JavalinException e) {
      LOG.warn("stopped with requests unanswered");
    }
  }
}
