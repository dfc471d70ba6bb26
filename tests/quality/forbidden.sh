#!/usr/bin/env bash
# forbidden.sh ROOT: constructs that may appear only in named files of app, ui and models. Exit 1 on any hit.
# forbidden.sh --selftest: each rule must catch its sample.
# A rule: id | PCRE ;; files where it is allowed (regex on the path from ROOT, "-" = nowhere).
# A line that must stay names its rule: "allow:ID" with the reason beside it.
set -u
export LC_ALL=C.UTF-8
rules=$(dirname "$(readlink -f "$0")")/forbidden.rules

scan() {
    local bad=0 line id rest pattern allowed hits
    cd "$1" || exit 2
    while IFS= read -r line; do
        id=${line%%|*}; rest=${line#*|}; pattern=${rest%;;*}; allowed=${rest##*;;}
        hits=$(grep -rnP --include='*.cpp' --include='*.h' -- "$pattern" app ui models 2>/dev/null)
        [ "$allowed" != - ] && hits=$(printf '%s\n' "$hits" | grep -vE "$allowed")
        hits=$(printf '%s\n' "$hits" | grep -v "allow:$id" | grep -vP '^[^:]+:\d+:\s*//' | sed '/^$/d')
        if [ -n "$hits" ]; then
            bad=1
            printf '%s\n' "$hits" | sed "s/^/$id: /" | cut -c1-200
        fi
    done < "$rules"
    return $bad
}

if [ "${1:-}" = --selftest ]; then
    sample=$(mktemp -d)
    trap 'rm -rf "$sample"' EXIT
    mkdir -p "$sample/models" "$sample/app" "$sample/ui"
    cat > "$sample/models/a.cpp" <<'C'
r->ignoreSslErrors();
m.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
QNetworkAccessManager m;
m.post(req, body);
body["confirm"] = true; x("confirm");
q.exec(u"SELECT * FROM c WHERE n='"_s + name);
db.transaction();
t.setHtml(x);
QMessageBox::warning(this, t, name);
w->setToolTip(name);
dialog->exec();
QDesktopServices::openUrl(u);
QProcess p;
system("x");
QSettings s;
j.setInsecureFallback(true);
double price = 1.5;
int n = v.toVariant().toInt();
auto t = QDateTime::currentDateTime();
int z = rand();
qDebug() << key;
QEventLoop l;
f.then(x);
connect(a, SIGNAL(b()));
QSortFilterProxyModel p2;
q.execBatch();
"sslmode=prefer"
catch (...) {}
QColor(0x112233)
C
    printf 'x \xe2\x80\xae\n' >> "$sample/models/a.cpp"
    fired=$( (scan "$sample") | cut -d: -f1 | sort -u)
    all=$(cut -d'|' -f1 "$rules" | sort -u)
    missing=$(comm -23 <(printf '%s\n' "$all") <(printf '%s\n' "$fired"))
    [ -z "$missing" ] && { echo "every rule catches its sample"; exit 0; }
    echo "rules that catch nothing: $missing"
    exit 1
fi
scan "${1:?root folder}"
