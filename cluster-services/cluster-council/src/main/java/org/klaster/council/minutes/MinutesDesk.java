package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.MinutesView;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.MinutesRevision;
import org.klaster.domain.council.MinutesSignature;
import org.klaster.domain.council.MinutesSignature.OwnKey;
import org.klaster.domain.council.MinutesSignature.Signer;
import org.klaster.vocabulary.council.MinutesState;

/** Where minutes are made, kept and looked at. Who may is checked before. */
@ApplicationScoped
public class MinutesDesk {

  @Inject private MinutesRegister register;
  @Inject private MinutesContent content;
  @Inject private MinutesSignatures signatures;
  @Inject private MinutesViews views;
  @Inject private OwnKeys ownKeys;

  MinutesView view(Meeting meeting) {
    return views.view(meeting);
  }

  Optional<MinutesRevision> last(Meeting meeting) {
    return register.last(meeting);
  }

  List<MinutesSignature> signatures(MinutesRevision revision) {
    return register.signatures(revision);
  }

  String content(Meeting meeting, MinutesContent.Version version) {
    return content.canonical(meeting, version);
  }

  void keep(Object row) {
    register.keep(row);
  }

  MinutesState check(Meeting meeting, MinutesRevision revision, List<MinutesSignature> given) {
    return signatures.check(meeting, revision, given);
  }

  /**
   * Keeps a signature.
   *
   * @param own signature with the signer's own key, null without one
   * @return what was kept
   */
  MinutesSignature sign(
      MinutesRevision revision, Signer signer, Instant now, @Nullable InputStream own) {
    OwnKey key = own == null ? null : ownKeys.examine(revision, signer, own, now);
    MinutesSignature made = signatures.sign(revision, signer, now, key);
    register.keep(made);
    return made;
  }

  String file(MinutesRevision revision) {
    return signatures.file(revision, register.signatures(revision));
  }

  String publicKey() {
    return signatures.publicKey();
  }
}
