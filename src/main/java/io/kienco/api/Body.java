package io.kienco.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/** What a request carries; never more than its limit is read. */
final class Body {

  static final int JSON_LIMIT = 1 << 20;
  static final int UPLOAD_LIMIT = 64 << 20;
  private static final Duration JSON_TIME = Duration.ofSeconds(30);
  private static final Duration UPLOAD_TIME = Duration.ofMinutes(10);
  private static final Duration DRAIN_TIME = Duration.ofSeconds(10);

  /** How many refused requests are read to their end at once. */
  private static final Semaphore DRAINS = new Semaphore(8);

  private Body() {}

  /** A JSON object as a record of ours; an unknown field or a wrong type is named. */
  static <T> T of(Context context, Class<T> type) {
    ObjectNode object = object(context);
    try {
      return ApiJson.MAPPER.treeToValue(object, type);
    } catch (JsonMappingException e) {
      throw Problem.of(Trouble.FIELD_WRONG, field(e), null, field(e));
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  static ObjectNode object(Context context) {
    if (!json(context)) {
      throw Problem.of(Trouble.TYPE_WRONG, "application/json");
    }
    try {
      JsonNode read = ApiJson.MAPPER.readTree(arrive(context));
      if (read instanceof ObjectNode object) {
        Plain.check(object);
        return object;
      }
      throw Problem.of(Trouble.JSON_BROKEN, null, 1, 1);
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw Problem.of(Trouble.TOO_SLOW);
    }
  }

  static <T> T required(T value, String field) {
    if (value == null || value instanceof String text && text.isBlank()) {
      throw Problem.of(Trouble.FIELD_WRONG, field, null, field);
    }
    return value;
  }

  /** The same, and no longer than the store keeps; null stays null. */
  static String atMost(int characters, String text, String field) {
    if (text != null && text.length() > characters) {
      throw Problem.of(Trouble.FIELD_TOO_LONG, field, null, field, characters);
    }
    return text;
  }

  static boolean json(Context context) {
    String type = context.contentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
  }

  /** Waits for a JSON body; whoever asks again is given the same. */
  static byte[] arrive(Context context) {
    byte[] there = context.attribute("body");
    if (there == null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      take(context, new Intake(JSON_LIMIT, JSON_TIME), bytes);
      there = bytes.toByteArray();
      context.attribute("body", there);
    }
    return there;
  }

  /** Into a file of its own; nothing is left of it when it is too large. */
  static void upload(Context context, Path to) {
    try (OutputStream out = Files.newOutputStream(to)) {
      take(context, new Intake(UPLOAD_LIMIT, UPLOAD_TIME), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads what a refused request still sends, so that its sender gets the whole answer and may use
   * the connection again; one that sends too much or for too long is cut off, and so is one of too
   * many.
   */
  static void drain(Context context) {
    if (sent(context)) {
      return;
    }
    if (!DRAINS.tryAcquire()) {
      context.header("Connection", "close");
      return;
    }
    try {
      Intake rest = new Intake(2L * UPLOAD_LIMIT, DRAIN_TIME);
      if (!rest.copy(context.req().getInputStream(), OutputStream.nullOutputStream())) {
        context.header("Connection", "close");
      }
    } catch (IOException e) {
      context.header("Connection", "close");
    } finally {
      DRAINS.release();
    }
  }

  private static boolean sent(Context context) {
    try {
      boolean none =
          context.req().getContentLengthLong() <= 0 && context.header("Transfer-Encoding") == null;
      return none || context.req().getInputStream().isFinished();
    } catch (IOException e) {
      return false;
    }
  }

  private static void take(Context context, Intake intake, OutputStream out) {
    refuseDeclared(context, intake.bytes());
    try {
      if (!intake.copy(context.req().getInputStream(), out)) {
        throw Problem.of(Trouble.TOO_LARGE, intake.bytes() >> 10);
      }
    } catch (IOException e) {
      throw Problem.of(Trouble.TOO_SLOW);
    }
  }

  private static void refuseDeclared(Context context, long limit) {
    if (context.req().getContentLengthLong() > limit) {
      throw Problem.of(Trouble.TOO_LARGE, limit >> 10);
    }
  }

  private static Problem broken(JsonProcessingException e) {
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    return Problem.of(Trouble.JSON_BROKEN, null, line, line);
  }

  private static String field(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() == null ? "" + r.getIndex() : r.getFieldName())
        .collect(Collectors.joining("."));
  }
}
