package fr.concertations.forum.ui;

/** What the browser does with {@link MeetingTurns} and the buttons of {@link MeetingFoot}. */
final class TurningScript {
    /**
     * Turns every fifteen seconds until somebody takes over; not at all, until asked, for those who want nothing to move.
     * What does not fit is left out from the end of a list.
     */
    static final String TEXT = """
            if (this.turned) return;
            const wall = this.closest('.meeting');
            const foot = wall.querySelector('.foot');
            const [back, hold, on, whole] = foot.querySelectorAll('button');
            const place = foot.querySelector('.turn-place');
            const all = () => [...this.querySelectorAll('.turn')];
            let at = 0, key = null, timer = null;
            const fit = turn => {
              const items = [...turn.querySelectorAll('.item')];
              items.forEach(item => item.hidden = false);
              while (items.length > 1 && turn.scrollHeight > turn.clientHeight + 1) items.pop().hidden = true;
            };
            const show = index => {
              const turns = all();
              if (!turns.length) return;
              at = (index + turns.length) % turns.length;
              key = turns[at].dataset.turn;
              turns.forEach((turn, n) => turn.classList.toggle('current', n === at));
              wall.dataset.shown = key;
              place.textContent = `${at + 1} / ${turns.length}`;
              fit(turns[at]);
            };
            const say = () => {
              hold.textContent = timer ? hold.dataset.hold : hold.dataset.resume;
              this.setAttribute('aria-live', timer ? 'off' : 'polite');
            };
            const stop = () => { clearInterval(timer); timer = null; say(); };
            const start = () => { clearInterval(timer); timer = setInterval(() => show(at + 1), 15000); say(); };
            const toggle = () => timer ? stop() : start();
            const step = by => { stop(); show(at + by); };
            back.setAttribute('aria-keyshortcuts', 'ArrowLeft');
            on.setAttribute('aria-keyshortcuts', 'ArrowRight');
            hold.setAttribute('aria-keyshortcuts', 'Space');
            back.onclick = () => step(-1);
            on.onclick = () => step(1);
            hold.onclick = toggle;
            whole.hidden = !document.fullscreenEnabled;
            whole.onclick = () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
            const keys = { ArrowLeft: () => step(-1), ArrowRight: () => step(1), ' ': toggle };
            const pressed = event => {
              if (!wall.isConnected) { document.removeEventListener('keydown', pressed); clearInterval(timer); return; }
              if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
              if (event.key === ' ' && event.target.closest('button')) return;
              event.preventDefault();
              keys[event.key]();
            };
            document.addEventListener('keydown', pressed);
            this.turned = () => {
              const found = all().findIndex(turn => turn.dataset.turn === key);
              show(found < 0 ? Math.min(at, all().length - 1) : found);
            };
            new ResizeObserver(this.turned).observe(wall);
            show(0);
            if (matchMedia('(prefers-reduced-motion: reduce)').matches) stop(); else start();
            """;

    private TurningScript() {}
}
