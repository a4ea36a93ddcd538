using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Stacks.Settings;

/// <summary>What watches over an account, whatever stands in it.</summary>
public sealed record GuardRailSettings
{
    private const int SecondsPerDay = 86_400;

    private static readonly Duration Shortest = Duration.FromDays(90);

    /// <summary>What the account may cost in a month, in US dollars.</summary>
    public required string MonthlyBudget { get; init; }

    /// <summary>The mail addresses that are told of what the account's guard rails see.</summary>
    public required IReadOnlyList<string> Contacts { get; init; }

    /// <summary>How long the record of every call is kept.</summary>
    public required Duration TrailKept { get; init; }

    public int TrailKeptDays => (int)(TrailKept.TotalSeconds / SecondsPerDay);

    public static GuardRailSettings Read(SettingsReader settings) => new()
    {
        MonthlyBudget = settings.Required(
            "monthlyBudget",
            SettingType.String,
            Shapes.Pattern("amount of US dollars", "[1-9][0-9]{0,6}", "500"),
            "What the account may cost in a month, in US dollars; contacts hear at 80 %, at 100 % and when 100 % is to be expected",
            "500"),
        Contacts = settings.Required(
            "accountContacts",
            SettingType.Array,
            Shapes.List(Shapes.Email, minimum: 1),
            "The mail addresses that are told of what the account's guard rails see",
            "[platform@example.com]"),
        TrailKept = settings.Default(
            "trailKept",
            SettingType.String,
            Shapes.Duration.Where(kept => kept >= Shortest, "is less than 90 days, which CloudTrail keeps by itself"),
            "400d",
            "How long the record of every call in the account is kept"),
    };
}
