namespace Slipway.Plan;

/// <summary>A secret, of which a plan knows only where it comes from.</summary>
public sealed record PlanSecret : PlanValue
{
    /// <summary>Settings (<c>slipway:token</c>) or outputs (<c>database.password</c>), sorted; empty for a secret that the program made itself.</summary>
    public required IReadOnlyList<string> Origins { get; init; }

    public string Text => Origins.Count == 0 ? "[secret]" : $"[secret {string.Join(", ", Origins)}]";

    public bool Equals(PlanSecret? other) => other is not null && Origins.SequenceEqual(other.Origins, StringComparer.Ordinal);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
