package org.klaster.platform.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.klaster.platform.secrecy.Seal.Keys;

/**
 * Pairs of keys for one use each. The private key is a file in the data folder and never in the
 * database; whoever made it says when it is destroyed.
 */
@ApplicationScoped
public class SealingKeys {

  /**
   * Makes a pair.
   *
   * @return the public key in Base64
   */
  public String make(String name) {
    Keys keys = Seal.generate();
    folder().keep(name, keys);
    return Base64.getEncoder().encodeToString(keys.publicKey());
  }

  /**
   * The pair of that name.
   *
   * @param publicKey what the pair has to be; another one is as good as lost
   */
  public Optional<Keys> find(String name, String publicKey) {
    return folder()
        .read(name)
        .filter(keys -> Base64.getEncoder().encodeToString(keys.publicKey()).equals(publicKey));
  }

  /** Destroys the private key; done again it does nothing. */
  public void destroy(String name) {
    folder().destroy(name);
  }

  /** Names of the keys that are not destroyed. */
  public List<String> names() {
    return folder().names();
  }

  private static KeyFolder folder() {
    return new KeyFolder(
        Path.of(
            System.getProperty("klaster.data", System.getProperty("jboss.server.data.dir", "."))));
  }
}
