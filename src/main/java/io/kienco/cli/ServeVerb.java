package io.kienco.cli;

import io.kienco.api.Server;
import io.kienco.api.Settings;
import io.kienco.report.Texts;
import io.kienco.store.StoreException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = "Serves the API and the page, until it is told to stop (Ctrl-C).",
    mixinStandardHelpOptions = true)
final class ServeVerb implements Callable<Integer> {

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: 127.0.0.1); others need tokens.")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port (default: 8080; 0 for any free one).")
  private int port;

  @Option(
      names = "--solves",
      paramLabel = "N",
      description = "Jobs that run at once (default: one less than the cores, at least 1).")
  private Integer solves;

  @Option(
      names = "--keep-days",
      paramLabel = "N",
      defaultValue = "90",
      description = "Days that failed jobs and side results are kept (default: 90).")
  private int keepDays;

  @Option(
      names = "--try",
      description = "Starts, says so and stops again: whether database and port will do.")
  private boolean trial;

  @Mixin private DatabaseOption database;

  @Mixin(name = "output")
  private Output output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Texts texts = output.texts();
    PrintWriter out = spec.commandLine().getOut();
    Server server = start();
    CountDownLatch stopped = new CountDownLatch(1);
    Runnable stop =
        () -> {
          server.close();
          stopped.countDown();
        };
    Termination.then(stop);
    String address = "http://" + host + ":" + server.port() + "/";
    out.println(texts.get("serve.ready", address));
    out.println(texts.get(server.open() ? "serve.open" : "serve.login"));
    out.flush();
    if (trial) {
      stop.run();
    } else {
      server.warmUp(address);
    }
    stopped.await();
    return Exit.DONE;
  }

  private Server start() {
    int cores = Runtime.getRuntime().availableProcessors();
    Settings settings =
        new Settings(
            host,
            port,
            database.url(),
            Home.datasets(),
            Home.rules(),
            solves == null ? Math.max(1, cores - 1) : Math.max(1, solves),
            Duration.ofSeconds(30),
            Duration.ofDays(keepDays),
            Settings.Rates.USUAL);
    try {
      return Server.start(settings, Clock.systemUTC());
    } catch (Server.NoTokens e) {
      throw WrongInput.of("--host", "serve-no-tokens", host);
    } catch (Server.NoPort e) {
      throw WrongInput.of("--port", "port-taken", "" + port, e.getMessage());
    } catch (StoreException.Unusable e) {
      throw DatabaseOption.unusable(e);
    }
  }
}
