using Slipway.Cli.Engine.Recording;

namespace Slipway.Cli.Engine.Planning;

/// <summary>Whose a resource is, by its logical name and the components above it.</summary>
internal sealed class Ownership
{
    private const string Platform = "platform";
    private const string ComponentPrefix = "slipway:";

    private readonly Recorder recorder;
    private readonly IReadOnlyList<string> products;

    public Ownership(Recorder recorder, IReadOnlyList<string> products)
    {
        this.recorder = recorder;

        // The longest first: a product's name may be the beginning of another's.
        this.products = [.. products.Append(Platform).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
    }

    /// <summary>The product, <c>platform</c>, or what the nearest parent belongs to where the name does not tell.</summary>
    public string? ProductOf(Registration registration) =>
        products.FirstOrDefault(product => registration.Name == product || registration.Name.StartsWith(product + "-", StringComparison.Ordinal))
        ?? (ParentOf(registration) is { } parent ? ProductOf(parent) : null);

    /// <summary>The folder in the token of the nearest component.</summary>
    public string? ConcernOf(Registration registration) =>
        !registration.IsCustom && registration.Type.StartsWith(ComponentPrefix, StringComparison.Ordinal)
            ? registration.Type.Split(':')[1]
            : ParentOf(registration) is { } parent ? ConcernOf(parent) : null;

    private Registration? ParentOf(Registration registration) =>
        registration.Options.Parent is { } parent ? recorder.Find(parent) : null;
}
