namespace Ticketmatics.Interactions;

/// <summary>
/// Names of commands and of their options, as people type them: 1 to 32 lower-case letters, digits, <c>-</c> and
/// <c>_</c>. Discord sends the English ones, whatever was typed.
/// </summary>
internal abstract class CommandTexts
{
    /// <param name="command">Its English name.</param>
    public string NameOf(string command) =>
        command switch
        {
            "setup" => Setup,
            "config" => Config,
            "addstaff" => AddStaff,
            "removestaff" => RemoveStaff,
            "addstaffrole" => AddStaffRole,
            "removestaffrole" => RemoveStaffRole,
            "liststaff" => ListStaff,
            "open" => Open,
            "tickets" => Tickets,
            "claim" => Claim,
            "unclaim" => Unclaim,
            "closeticket" => CloseTicket,
            "reopen" => Reopen,
            "adduser" => AddUser,
            "removeuser" => RemoveUser,
            "transcript" => Transcript,
            "dashboard" => Dashboard,
            "stats" => Stats,
            "help" => Help,
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, message: null),
        };

    /// <param name="option">Its English name.</param>
    public string OptionNameOf(string option) =>
        option switch
        {
            "category" => CategoryOption,
            "channel" => ChannelOption,
            "member" => MemberOption,
            "period" => PeriodOption,
            "reason" => ReasonOption,
            "role" => RoleOption,
            "setting" => SettingOption,
            "ticket" => TicketOption,
            "value" => ValueOption,
            _ => throw new ArgumentOutOfRangeException(nameof(option), option, message: null),
        };

    protected abstract string Setup { get; }

    protected abstract string Config { get; }

    protected abstract string AddStaff { get; }

    protected abstract string RemoveStaff { get; }

    protected abstract string AddStaffRole { get; }

    protected abstract string RemoveStaffRole { get; }

    protected abstract string ListStaff { get; }

    protected abstract string Open { get; }

    protected abstract string Tickets { get; }

    protected abstract string Claim { get; }

    protected abstract string Unclaim { get; }

    protected abstract string CloseTicket { get; }

    protected abstract string Reopen { get; }

    protected abstract string AddUser { get; }

    protected abstract string RemoveUser { get; }

    protected abstract string Transcript { get; }

    protected abstract string Dashboard { get; }

    protected abstract string Stats { get; }

    protected abstract string Help { get; }

    protected abstract string CategoryOption { get; }

    protected abstract string ChannelOption { get; }

    protected abstract string MemberOption { get; }

    protected abstract string PeriodOption { get; }

    protected abstract string ReasonOption { get; }

    protected abstract string RoleOption { get; }

    protected abstract string SettingOption { get; }

    protected abstract string TicketOption { get; }

    protected abstract string ValueOption { get; }
}
