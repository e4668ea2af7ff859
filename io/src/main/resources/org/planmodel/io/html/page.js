(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');
  var box = document.getElementById('reading');
  var holder = box.querySelector('div');
  var narrow = window.matchMedia('(max-width: 56rem)');
  var current = null;
  var pinned = false;

  function add(parent, name, text, className) {
    var element = document.createElement(name);
    element.textContent = text;
    if (className) { element.className = className; }
    parent.appendChild(element);
    return element;
  }

  function fill(mark) {
    holder.textContent = '';
    mark.dataset.s.split(' ').forEach(function (id) {
      var row = document.getElementById(id);
      if (!row) { return; }
      add(holder, 'h3', row.dataset.kind);
      var list = add(holder, 'dl', '');
      Array.prototype.forEach.call(row.cells, function (cell) {
        if (cell.textContent && !cell.classList.contains('back')) {
          add(list, 'dt', cell.dataset.label);
          add(list, 'dd', cell.textContent, cell.classList.contains('figure') ? 'figure' : '');
        }
      });
    });
  }

  function show(mark) {
    if (current) { current.classList.remove('open'); }
    current = mark;
    mark.classList.add('open');
    fill(mark);
    box.hidden = false;
    if (!narrow.matches) {
      var place = mark.getBoundingClientRect();
      var left = Math.max(8, Math.min(place.left, root.clientWidth - box.offsetWidth - 8));
      var below = place.bottom + box.offsetHeight + 12 < window.innerHeight || place.top < box.offsetHeight + 12;
      box.style.left = (left + window.scrollX) + 'px';
      box.style.top = ((below ? place.bottom + 6 : place.top - box.offsetHeight - 6) + window.scrollY) + 'px';
    }
  }

  function hide() {
    if (current) { current.classList.remove('open'); }
    current = null;
    pinned = false;
    box.hidden = true;
  }

  function markOf(event) {
    return event.target.closest ? event.target.closest('a.m') : null;
  }

  document.addEventListener('click', function (event) {
    var mark = markOf(event);
    if (mark) {
      event.preventDefault();
      if (pinned && current === mark) { hide(); } else { show(mark); pinned = true; }
    } else if (!box.contains(event.target) || event.target.tagName === 'BUTTON') {
      hide();
    }
  });
  document.addEventListener('mouseover', function (event) {
    var mark = markOf(event);
    if (mark && !pinned && !narrow.matches) { show(mark); }
  });
  document.addEventListener('mouseout', function (event) {
    if (markOf(event) && !pinned) { hide(); }
  });
  document.addEventListener('focusin', function (event) {
    var mark = markOf(event);
    if (mark && !pinned && !narrow.matches && mark.matches(':focus-visible')) { show(mark); }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { hide(); }
  });

  var side = document.querySelector('.side');
  document.querySelector('.menu').addEventListener('click', function () {
    var open = side.classList.toggle('open');
    this.setAttribute('aria-expanded', String(open));
  });
  side.addEventListener('click', function (event) {
    if (event.target.tagName === 'A') { side.classList.remove('open'); }
  });

  var form = document.querySelector('.filters');
  if (form) {
    var rows = Array.prototype.slice.call(document.querySelectorAll('.annex tr[data-kind]'));
    var marks = Array.prototype.slice.call(document.querySelectorAll('a.m'));
    var apply = function () {
      var wanted = ['type', 'unit', 'aspect', 'commitment'].map(function (name) {
        return [name, form.elements[name] ? form.elements[name].value : ''];
      }).filter(function (pair) { return pair[1] !== ''; });
      var left = 0;
      var kept = {};
      rows.forEach(function (row) {
        var fits = wanted.every(function (pair) {
          return ('|' + (row.dataset[pair[0]] || '') + '|').indexOf('|' + pair[1] + '|') >= 0;
        });
        row.classList.toggle('out', !fits);
        if (fits) { left++; kept[row.id] = true; }
      });
      marks.forEach(function (mark) {
        mark.classList.toggle('out', !mark.dataset.s.split(' ').some(function (id) { return kept[id]; }));
      });
      root.classList.toggle('filtered', wanted.length > 0);
      form.querySelector('output').textContent = left + ' / ' + rows.length + ' ' + form.dataset.shown;
    };
    form.addEventListener('change', apply);
    form.addEventListener('reset', function () { setTimeout(apply, 0); });
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.hidden = false;
    apply();
  }

  if (window.IntersectionObserver) {
    var links = {};
    document.querySelectorAll('.side nav a').forEach(function (link) { links[link.hash.slice(1)] = link; });
    var observer = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting && links[entry.target.id]) {
          document.querySelectorAll('.side a.here').forEach(function (link) { link.classList.remove('here'); });
          links[entry.target.id].classList.add('here');
        }
      });
    }, { rootMargin: '0px 0px -75% 0px' });
    Object.keys(links).forEach(function (id) {
      var section = document.getElementById(id);
      if (section) { observer.observe(section); }
    });
  }
})();
