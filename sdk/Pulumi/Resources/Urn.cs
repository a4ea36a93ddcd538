namespace Pulumi;

/// <summary>The name that tells a resource from all others.</summary>
public readonly struct Urn(string value) : IEquatable<Urn>
{
    private readonly string _value = value;

    public static implicit operator string(Urn value) => value._value;

    public static bool operator ==(Urn left, Urn right) => left.Equals(right);

    public static bool operator !=(Urn left, Urn right) => !left.Equals(right);

    /// <summary>The URN that a resource has, or had, with this name, type and parent.</summary>
    public static Output<string> Create(
        Input<string> name,
        Input<string> type,
        Resource? parent = null,
        Input<string>? parentUrn = null,
        Input<string>? project = null,
        Input<string>? stack = null)
    {
        if (parent is not null && parentUrn is not null)
        {
            throw new ArgumentException("Only one of 'parent' and 'parentUrn' can be non-null.");
        }

        var prefix = (parent?.Urn ?? parentUrn?.ToOutput())?.Apply(WithoutName)
            ?? Output.Format(
                $"urn:pulumi:{stack ?? Deployment.Instance.StackName}::{project ?? Deployment.Instance.ProjectName}::");
        return Output.Format($"{prefix}{type}::{name}");
    }

    public bool Equals(Urn other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is Urn other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    public override string ToString() => _value;

    private static string WithoutName(string urn) => $"{urn[..urn.LastIndexOf("::", StringComparison.Ordinal)]}$";
}
