using Ticketmatics.Discord;
using Ticketmatics.Languages;

namespace Ticketmatics.Interactions;

/// <summary>Who may use a trigger, whatever Discord's own settings say.</summary>
internal enum Access
{
    /// <summary>Every member; what a ticket allows to whom is decided by its rules.</summary>
    Everyone,

    /// <summary>Staff and who opened the ticket. Checked by the ticket's rules, which know both.</summary>
    Parties,

    /// <summary>Staff. Checked by the ticket's rules, after it was read who is staff.</summary>
    Staff,

    /// <summary>
    /// Administrators and members of the guild's manager role; checked before the trigger runs, by a read of the guild
    /// where it is no administrator.
    /// </summary>
    Manager,

    /// <summary>Members with Discord's permission Administrator; checked before the trigger runs.</summary>
    Administrator,
}

/// <summary>Something of the bot's that a person can use.</summary>
internal interface ITrigger
{
    Access Access { get; }
}

/// <summary>A trigger that is registered with Discord by its name.</summary>
internal interface IRegistered : ITrigger
{
    /// <summary>The English one, by which Discord calls it whatever the language.</summary>
    string Name { get; }

    /// <summary>Made anew at each call: only registration asks for it.</summary>
    CommandDefinition Definition { get; }
}

internal interface ICommand : IRegistered
{
    /// <summary>What it does, in a line.</summary>
    Func<Texts, string> Description { get; }

    Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken);
}

/// <summary>An entry in the context menu of users.</summary>
internal interface IUserCommand : IRegistered
{
    Task<Reply> RunAsync(CommandCall call, UserId target, CancellationToken cancellationToken);
}

/// <summary>An entry in the context menu of messages.</summary>
internal interface IMessageCommand : IRegistered
{
    /// <param name="target">With its content, which the menu always carries.</param>
    Task<Reply> RunAsync(CommandCall call, Message target, CancellationToken cancellationToken);
}

/// <summary>A trigger that is found by the route of its custom id.</summary>
internal interface IRouted : ITrigger
{
    string Route { get; }
}

internal interface IButton : IRouted
{
    Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken);
}

internal interface ISelect : IRouted
{
    Task<Reply> ChooseAsync(SelectChoice choice, CancellationToken cancellationToken);
}

internal interface IModal : IRouted
{
    Task<Reply> SubmitAsync(ModalSubmit submit, CancellationToken cancellationToken);
}

/// <summary>A command that suggests values while an option of it is typed.</summary>
internal interface IAutocomplete : IRegistered
{
    Task<IReadOnlyList<OptionChoice>> SuggestAsync(AutocompleteCall call, CancellationToken cancellationToken);
}
