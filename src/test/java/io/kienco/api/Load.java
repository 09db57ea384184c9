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
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * {@code Load ADDRESS CLIENTS SECONDS}: asks a server on this machine from many clients at once,
 * each path once before, while plans are made and far more are asked for than may wait. Prints how
 * long reads took, every status, the server's memory; ends with 1 on an answer that should not be.
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
  private static final List<Integer> REFUSALS = List.of(429, 503);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Queue<Long>> reads = new ConcurrentHashMap<>();
  private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
  private final List<Long> heap = new ArrayList<>();
  private final String address;
  private final long end;

  private Load(String address, int seconds) {
    this.address = address;
    this.end = System.nanoTime() + Math.min(LONGEST_SECONDS, seconds) * 1_000_000_000L;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (!List.of("127.0.0.1", "localhost").contains(URI.create(args[0]).getHost())) {
      throw new IllegalArgumentException("only a server on this machine");
    }
    Load load = new Load(args[0], Integer.parseInt(args[2]));
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
    threads.add(every(SAMPLE_MILLIS, new Random(-2), this::sample));
    for (Thread thread : threads) {
      thread.join();
    }
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
    reads
        .computeIfAbsent(path.replaceFirst("/[0-9a-f-]{36}/", "/{id}/"), p -> queue())
        .add(System.nanoTime() - start);
    count("read", answer);
  }

  private static Queue<Long> queue() {
    return new ConcurrentLinkedQueue<>();
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

  private void sample() throws IOException, InterruptedException {
    HttpResponse<byte[]> metrics = send("GET", "/api/metrics", null);
    if (metrics.statusCode() == 200) {
      heap.add(
          new String(metrics.body(), StandardCharsets.UTF_8)
              .lines()
              .filter(l -> l.startsWith("jvm_memory_used_bytes{area=\"heap\""))
              .mapToLong(l -> (long) Double.parseDouble(l.substring(l.lastIndexOf(' '))))
              .sum());
    }
  }

  private void count(String what, HttpResponse<byte[]> answer) {
    statuses.merge(what + " " + answer.statusCode(), 1, Integer::sum);
  }

  /** True when nothing but answers and refusals came. */
  private boolean report() {
    Queue<Long> all = queue();
    new TreeMap<>(reads)
        .forEach(
            (path, times) -> {
              all.addAll(times);
              print(path, times);
            });
    print("all reads", all);
    System.out.println(new TreeMap<>(statuses));
    System.out.println("least heap of each quarter, MB: " + quarters());
    return statuses.keySet().stream()
        .map(s -> s.replaceFirst("\\w+ (?=\\d+$)", ""))
        .allMatch(
            s -> s.matches("[23]\\d\\d") || REFUSALS.stream().anyMatch(r -> s.equals("" + r)));
  }

  private static void print(String what, Queue<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-45s %6d  p50 %6.1f ms  p99 %6.1f ms  most %6.1f ms%n",
        what,
        sorted.length,
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(long[] sorted, double part) {
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * part)] / 1e6;
  }

  private List<Long> quarters() {
    List<Long> least = new ArrayList<>();
    for (int quarter = 0; quarter < 4 && heap.size() >= 4; quarter++) {
      int from = heap.size() * quarter / 4;
      int to = heap.size() * (quarter + 1) / 4;
      least.add(heap.subList(from, to).stream().mapToLong(h -> h >> 20).min().orElseThrow());
    }
    return least;
  }
}
