package io.kienco.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Bytes by their hash, gzipped; the same bytes are kept once. */
public final class Contents {

  private final Database database;

  public Contents(Database database) {
    this.database = database;
  }

  /** The hash by which they are kept. */
  public static String hash(byte[] bytes) {
    return Hash.of(bytes);
  }

  /** Keeps them within a transaction; their hash. */
  static String put(Handle handle, byte[] bytes, Act act) {
    String hash = Hash.of(bytes);
    put(handle, new TreeMap<>(Map.of(hash, bytes)), act);
    return hash;
  }

  /** The same of many, by their hash, in this order, so that no two writers lock each other. */
  static void put(Handle handle, SortedMap<String, byte[]> byHash, Act act) {
    PreparedBatch rows =
        handle.prepareBatch(
            "insert into content (hash, packed, size, at) values (:hash, :packed, :size, :at)"
                + " on conflict do nothing");
    for (String hash : unknown(handle, byHash, act)) {
      byte[] bytes = byHash.get(hash);
      rows.bind("hash", hash)
          .bind("packed", pack(bytes))
          .bind("size", bytes.length)
          .bind("at", act.time())
          .add();
    }
    rows.execute();
  }

  /** What is used again is young again, so that no clean-up takes it away meanwhile. */
  private static List<String> unknown(Handle handle, SortedMap<String, byte[]> byHash, Act act) {
    PreparedBatch young = handle.prepareBatch("update content set at = :at where hash = :hash");
    byHash.keySet().forEach(hash -> young.bind("at", act.time()).bind("hash", hash).add());
    int[] known = young.execute();
    List<String> unknown = new ArrayList<>(byHash.keySet());
    Iterator<String> each = unknown.iterator();
    for (int rows : known) {
      each.next();
      if (rows > 0) {
        each.remove();
      }
    }
    return unknown;
  }

  public byte[] get(String hash) {
    return unpack(packed(hash));
  }

  /** As kept: gzip. */
  public byte[] packed(String hash) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery("select packed from content where hash = :hash")
                    .bind("hash", hash)
                    .mapTo(byte[].class)
                    .findOne())
        .orElseThrow(() -> new StoreException.NotThere("content", hash));
  }

  static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (GZIPOutputStream out = new Quick(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Half the time for half as much space again: somebody waits while a plan is packed. */
  private static final class Quick extends GZIPOutputStream {

    Quick(OutputStream to) throws IOException {
      super(to, 1 << 13);
      def.setLevel(3);
    }
  }

  static byte[] unpack(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
