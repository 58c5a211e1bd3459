# bash completion of vigia(1)
_vigia() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
    local options="--config --site --state --capsule --lang --theme --page --size --shots --metrics-listen --log-level --json --help --version"
    case $prev in
        --lang) mapfile -t COMPREPLY < <(compgen -W "es en" -- "$cur") ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W "light dark" -- "$cur") ;;
        --log-level) mapfile -t COMPREPLY < <(compgen -W "debug info warning error" -- "$cur") ;;
        --config | --capsule) mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
        --state | --shots) mapfile -t COMPREPLY < <(compgen -d -- "$cur") ;;
        *) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur") ;;
    esac
}
complete -o filenames -F _vigia vigia
