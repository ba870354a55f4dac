using System.Collections.Immutable;
using Ticketmatics.Claiming;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Help;
using Ticketmatics.Opening;
using Ticketmatics.Panels;
using Ticketmatics.Participants;
using Ticketmatics.Reopening;
using Ticketmatics.Settings;
using Ticketmatics.Settings.Categories;
using Ticketmatics.Staffing;
using Ticketmatics.Statistics;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Interactions;

/// <summary>The one list of everything a person can use.</summary>
public static class Catalogue
{
    internal static readonly ImmutableArray<ITrigger> Triggers =
    [
        new SetupCommand(),
        new ConfigCommand(),
        new AddStaffCommand(),
        new RemoveStaffCommand(),
        new AddStaffRoleCommand(),
        new RemoveStaffRoleCommand(),
        new ListStaffCommand(),
        new OpenCommand(),
        new OpenForCommand(),
        new OpenAboutCommand(),
        new TicketsCommand(),
        new ClaimCommand(),
        new UnclaimCommand(),
        new CloseTicketCommand(),
        new ReopenCommand(),
        new AddUserCommand(),
        new RemoveUserCommand(),
        new TranscriptCommand(),
        new DashboardCommand(),
        new StatsCommand(),
        new HelpCommand(),
        new OpenButton(),
        new CategorySelect(),
        new CategoryChoice(),
        new OpenModal(),
        new PlainOpenModal(),
        new MyTicketsButton(),
        new ClaimButton(),
        new ReleaseButton(),
        new CloseButton(),
        new CloseModal(),
        new DeleteAnywayButton(),
        new DeleteNowButton(),
        new ReopenButton(),
        new TranscriptButton(),
        new TranscriptFileSelect(),
        new ConfigButton(),
        new SettingSelect(),
        new SettingEdit(),
        new SettingForm(),
        new SettingChoice(),
        new SettingReset(),
        new CategoriesButton(),
        new CategoryPick(),
        new CategoryEdit(),
        new CategoryForm(),
        new CategoryMove(),
        new CategoryRemove(),
        new CategoryParent(),
        new CategoryTranscripts(),
        new QuestionPick(),
        new QuestionEdit(),
        new QuestionForm(),
        new QuestionRemove(),
        new DashboardButton(),
        new TicketPageButton(),
    ];

    /// <summary>Everything that is registered with Discord; made when it is asked for, as no click needs it.</summary>
    public static IReadOnlyList<CommandDefinition> Definitions =>
        [.. Triggers.OfType<IRegistered>().Select(trigger => trigger.Definition)];
}
