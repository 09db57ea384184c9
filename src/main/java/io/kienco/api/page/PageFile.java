package io.kienco.api.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.zip.CRC32C;

/**
 * A file as it is sent.
 *
 * @param lasting its address names its version, so a browser may keep it for good
 */
record PageFile(byte[] bytes, String type, boolean lasting) {

  /** Answers with the file, or with 304 where the browser has it. */
  void send(Context context) {
    String tag = tag();
    context.header("ETag", tag);
    context.header("Cache-Control", lasting ? "max-age=31536000, immutable" : "no-cache");
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      context.contentType(type).result(bytes);
    }
  }

  private String tag() {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return "\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\"";
  }
}
