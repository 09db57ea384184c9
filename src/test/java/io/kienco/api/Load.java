package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code Load ADDRESS CLIENTS SECONDS [PID]}: asks a server on this machine from many clients,
 * while plans are made and far more asked for than may wait. After 20 s, in which both get warm, it
 * counts how long reads take; with PID also the server's heap after full collections. 1 on a wrong
 * answer.
 */
public final class Load {

  private static final List<String> READS =
      List.of(
          "/api/datasets",
          "/api/datasets/lang-son",
          "/api/datasets/lang-son/communes?limit=1000",
          "/api/datasets/lang-son/schools?limit=100",
          "/api/plans?limit=20",
          "/api/rulebook/versions",
          "/api/me",
          "/api/audit?limit=20",
          "/");
  private static final String DEMO =
      "{\"dataset\":\"demo-12-schools\",\"scenario\":{\"solve\":{\"work\":0.02}}}";
  private static final String LONG =
      "{\"dataset\":\"lang-son\",\"scenario\":{\"solve\":{\"seconds\":20}}}";
  private static final int THINK_MILLIS = 2000;
  private static final int FLOOD_MILLIS = 100;
  private static final int SAMPLE_MILLIS = 1000;
  private static final int LONGEST_SECONDS = 600;
  private static final long WARM_NANOS = 20_000_000_000L;
  private static final List<Integer> REFUSALS = List.of(429, 503);

  private final HttpClient client = HttpClient.newHttpClient();
  private final LoadTimes times = new LoadTimes();
  private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
  private final String address;
  private final String server;
  private final long begin = System.nanoTime() + WARM_NANOS;
  private final long end;

  private Load(String address, int seconds, String server) {
    this.address = address;
    this.server = server;
    this.end = begin + Math.min(LONGEST_SECONDS, seconds) * 1_000_000_000L;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (!List.of("127.0.0.1", "localhost").contains(URI.create(args[0]).getHost())) {
      throw new IllegalArgumentException("only a server on this machine");
    }
    String server = args.length > 3 ? args[3] : null;
    Load load = new Load(args[0], Integer.parseInt(args[2]), server);
    load.run(Integer.parseInt(args[1]));
    System.exit(load.report() ? 0 : 1);
  }

  private interface Turn {
    void take() throws IOException, InterruptedException;
  }

  private void run(int clients) throws IOException, InterruptedException {
    List<String> paths = new ArrayList<>(READS);
    paths.add(plan() + "/plan");
    for (String path : paths) {
      send("GET", path, null);
    }
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Random random = new Random(i);
      threads.add(every(THINK_MILLIS, random, () -> read(paths.get(random.nextInt(paths.size())))));
    }
    threads.add(every(FLOOD_MILLIS, new Random(-1), () -> count("solve", post(LONG))));
    if (server != null) {
      heapByQuarters();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** What is left of the server's heap after a full collection at the end of each quarter. */
  private void heapByQuarters() throws IOException, InterruptedException {
    long quarter = (end - System.nanoTime()) / 4;
    for (int i = 0; i < 4; i++) {
      Thread.sleep(quarter / 1_000_000);
      Process collect = new ProcessBuilder("jcmd", server, "GC.run").start();
      collect.waitFor();
      String metrics = new String(send("GET", "/api/metrics", null).body(), StandardCharsets.UTF_8);
      System.out.println("heap after a full collection, MB: " + (heap(metrics) >> 20));
    }
  }

  private static long heap(String metrics) {
    return metrics
        .lines()
        .filter(l -> l.startsWith("jvm_memory_used_bytes{area=\"heap\""))
        .mapToLong(l -> (long) Double.parseDouble(l.substring(l.lastIndexOf(' '))))
        .sum();
  }

  /** A plan that is done, to be read. */
  private String plan() throws IOException, InterruptedException {
    HttpResponse<byte[]> accepted = post(DEMO);
    String plan = accepted.headers().firstValue("Location").orElseThrow();
    JsonNode view;
    do {
      Thread.sleep(SAMPLE_MILLIS);
      view = ApiJson.MAPPER.readTree(send("GET", plan, null).body());
    } while (!view.path("state").asText().equals("done"));
    return plan;
  }

  private Thread every(int millis, Random random, Turn turn) {
    Thread thread =
        new Thread(
            () -> {
              while (System.nanoTime() < end) {
                try {
                  Thread.sleep(random.nextInt(millis));
                  turn.take();
                } catch (IOException e) {
                  statuses.merge("no answer: " + e.getMessage(), 1, Integer::sum);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                  return;
                }
              }
            });
    thread.start();
    return thread;
  }

  private void read(String path) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = send("GET", path, null);
    if (start > begin) {
      times.add(path.replaceFirst("/[0-9a-f-]{36}/", "/{id}/"), start, System.nanoTime());
    }
    count("read", answer);
  }

  private HttpResponse<byte[]> post(String plan) throws IOException, InterruptedException {
    return send("POST", "/api/plans", plan);
  }

  private HttpResponse<byte[]> send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.BodyPublisher publisher =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Accept-Encoding", path.endsWith("/plan") ? "gzip" : "identity")
            .header("Content-Type", "application/json")
            .method(method, publisher)
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private void count(String what, HttpResponse<byte[]> answer) {
    statuses.merge(what + " " + answer.statusCode(), 1, Integer::sum);
  }

  /** True when nothing but answers and refusals came. */
  private boolean report() {
    times.print();
    System.out.println(new TreeMap<>(statuses));
    return statuses.keySet().stream()
        .map(s -> s.replaceFirst("\\w+ (?=\\d+$)", ""))
        .allMatch(
            s -> s.matches("[23]\\d\\d") || REFUSALS.stream().anyMatch(r -> s.equals("" + r)));
  }
}
