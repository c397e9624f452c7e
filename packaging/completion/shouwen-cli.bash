# SPDX-FileCopyrightText: Shouwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Bash completion of shouwen-cli: commands, options, packs and files.
_shouwen_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    local commands="agenda attach bundle clock conflicts customer demo desk do export findings hand help history holidays import init link list merge new note notices plan print queues repeats
        replay report resolve restate reveal rulebook search set show sign staff tag verify view views why withdraw"
    local options="--accept --after --as --at --back --channel --clocks --columns --comment --customer --customers --date --department --descending --dry-run
        --encoding --entry --errors --first --for --help --json --keep-going --kind --label --lang --limit --map --month --name --notice --now --order --org --pack
        --queue --reason --refuse --region --relation --reply --sample --seed --shared --sheet --step --store --tickets --to --twice --undo --upto --version --view --where"
    case $before in
        --store|--to|attach|replay|check|use|eval) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        --pack) mapfile -t COMPREPLY < <(compgen -W "base factory forwarder" -- "$word"); return ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W "zh_CN zh_TW en" -- "$word"); return ;;
        --order) mapfile -t COMPREPLY < <(compgen -W "due opened changed number" -- "$word"); return ;;
        holidays) mapfile -t COMPREPLY < <(compgen -W "show import" -- "$word"); return ;;
        rulebook) mapfile -t COMPREPLY < <(compgen -W "check show use update" -- "$word"); return ;;
        report) mapfile -t COMPREPLY < <(compgen -W "month" -- "$word"); return ;;
        bundle) mapfile -t COMPREPLY < <(compgen -W "in out" -- "$word"); return ;;
        desk) mapfile -t COMPREPLY < <(compgen -W "invite join list revoke" -- "$word"); return ;;
        view) mapfile -t COMPREPLY < <(compgen -W "save share drop" -- "$word"); return ;;
        clock) mapfile -t COMPREPLY < <(compgen -W "eval" -- "$word"); return ;;
        help) mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word"); return ;;
        new|repeats|--kind)
            mapfile -t COMPREPLY < <(compgen -W "callback complaint customer inquiry request staff" -- "$word"); return ;;
    esac
    if [[ $word == --* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word")
    fi
}
complete -F _shouwen_cli shouwen-cli
