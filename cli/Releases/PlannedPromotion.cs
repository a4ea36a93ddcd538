using System.Globalization;
using System.Text;
using Slipway.Delivery.Promotion;
using Slipway.Delivery.Releases;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Releases;

/// <summary>A promotion that may be made, with what it will change.</summary>
internal sealed record PlannedPromotion(PromotionCase Case, HeldFile? Target, EvidenceFolder Evidence, IReadOnlyList<string> Noted)
{
    private const int Shown = 50;

    private DateTimeOffset Since => SoakTime.Begin(Case, Evidence)!.Value;

    /// <summary>What runs in the next environment once it is made.</summary>
    public ReleaseFile After(string? run) => (Target?.Releases).Add(new()
    {
        Name = "",
        When = Case.At,
        Run = run,
        Outcome = ReleaseOutcome.Pending,
        Spec = Case.Product.Revision,
        Promoted = new() { Stack = Case.Promotion.From, Release = Case.Candidate.Name, HealthySince = Since },
        Evidence = Case.Candidate.Evidence,
        Services = Case.Candidate.Services,
    });

    /// <summary>Whether the next environment runs this already, on no less evidence than there is.</summary>
    public bool IsDone => Target?.Releases.Running is { Outcome: ReleaseOutcome.Pending or ReleaseOutcome.Healthy } running
        && running.Services.SequenceEqual(Case.Candidate.Services)
        && !Case.Candidate.Evidence.Except(running.Evidence, StringComparer.Ordinal).Any();

    public string Describe()
    {
        var (from, to) = (Case.Promotion.From, Case.Promotion.Name);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Case.Product.Name}: {Case.Candidate.Name} of {from} goes to {to}\n");
        text.Append(ReleaseLines.Changes(Target?.Releases.Running, Case.Candidate));
        text.Append(CultureInfo.InvariantCulture, $"  healthy in {from} since {Moments.Write(Since)}\n");
        foreach (var hash in Case.Candidate.Evidence)
        {
            if (Evidence.Find(hash, out _) is { } evidence)
            {
                var (document, run) = (evidence.Document, evidence.Origin.RunUrl);
                var result = Shapes.KebabCase(document.Result.ToString());
                text.Append(CultureInfo.InvariantCulture, $"  {document.Kind} {result} {Moments.Write(document.When)}, {run}\n");
            }
        }

        foreach (var difference in Case.Differences)
        {
            var kind = Shapes.KebabCase(difference.Kind.ToString());
            var change = $"{Cut(difference.Before)} → {Cut(difference.After)}";
            text.Append(CultureInfo.InvariantCulture, $"  may differ ({kind}): {difference.What}: {change}\n");
        }

        foreach (var noted in Noted)
        {
            text.Append(CultureInfo.InvariantCulture, $"  differs: {noted}\n");
        }

        return text.ToString();
    }

    // Pools of nodes fill half a screen; who wants to compare them has both files.
    private static string Cut(string text) => text.Length > Shown ? $"{text[..Shown]}…" : text;
}
