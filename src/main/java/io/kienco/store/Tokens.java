package io.kienco.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Who may call the server; a token is shown once and kept as its hash. */
public final class Tokens {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Database database;

  public Tokens(Database database) {
    this.database = database;
  }

  /**
   * @param revoked null while it is good
   */
  public record Token(String id, String name, String role, Instant at, Instant revoked) {}

  /** The token itself: 256 random bits. */
  public String add(String name, String role, Act act) {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    String secret = "kc_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    String hash = hash(secret);
    database
        .jdbi()
        .useTransaction(
            h -> {
              h.createUpdate("insert into token values (:id, :hash, :name, :role, :at, null)")
                  .bind("id", hash.substring(0, 12))
                  .bind("hash", hash)
                  .bind("name", name)
                  .bind("role", role)
                  .bind("at", act.time())
                  .execute();
              Audit.add(h, act, "token", "token/" + hash.substring(0, 12), null, name + " " + role);
            });
    return secret;
  }

  public Optional<Token> find(String secret) {
    return list("hash = :hash and revoked_at is null", "hash", hash(secret)).stream().findFirst();
  }

  public List<Token> list() {
    return list("1 = 1", "none", "");
  }

  /** True where at least one token is good. */
  public boolean any() {
    return list().stream().anyMatch(t -> t.revoked() == null);
  }

  public void revoke(String id, Act act) {
    database
        .jdbi()
        .useTransaction(
            h -> {
              int rows =
                  h.createUpdate(
                          "update token set revoked_at = :at where id = :id and revoked_at is null")
                      .bind("id", id)
                      .bind("at", act.time())
                      .execute();
              if (rows == 0) {
                throw new StoreException.NotThere("token", id);
              }
              Audit.add(h, act, "revoke", "token/" + id, null, null);
            });
  }

  private List<Token> list(String where, String name, String value) {
    return database
        .jdbi()
        .withHandle(
            h ->
                h.createQuery("select * from token where " + where + " order by at, id")
                    .bind(name, value)
                    .map(
                        (row, c) ->
                            new Token(
                                row.getString("id"),
                                row.getString("name"),
                                row.getString("role"),
                                Rows.time(row, "at"),
                                Rows.time(row, "revoked_at")))
                    .list());
  }

  private static String hash(String secret) {
    return Hash.of(secret.getBytes(StandardCharsets.UTF_8));
  }
}
