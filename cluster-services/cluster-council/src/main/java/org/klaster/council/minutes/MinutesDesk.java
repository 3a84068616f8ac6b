package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.klaster.api.council.MinutesView;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.MinutesRevision;
import org.klaster.domain.council.MinutesSignature;
import org.klaster.domain.council.MinutesSignature.Signer;
import org.klaster.vocabulary.council.MinutesState;

/** Where minutes are made, kept and looked at. Who may is checked before. */
@ApplicationScoped
public class MinutesDesk {

  @Inject private MinutesRegister register;
  @Inject private MinutesContent content;
  @Inject private MinutesSignatures signatures;
  @Inject private MinutesViews views;

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

  void sign(MinutesRevision revision, Signer signer, Instant now) {
    register.keep(signatures.sign(revision, signer, now));
  }

  String file(MinutesRevision revision) {
    return signatures.file(revision, register.signatures(revision));
  }

  String publicKey() {
    return signatures.publicKey();
  }
}
