namespace Slipway.Spec.Reading;

/// <summary>The place of a value that a check looks at.</summary>
public sealed class Place
{
    private readonly YamlNode node;
    private readonly Reading reading;

    internal Place(YamlNode node, string path, bool isWritten, Reading reading)
    {
        this.node = node;
        this.reading = reading;
        Path = path;
        IsWritten = isWritten;
    }

    public string Path { get; }

    /// <summary>Whether somebody wrote the value, in the product's file or in the defaults.</summary>
    public bool IsWritten { get; }

    public SourceLocation Location => node.Location;

    public void Problem(string message) => reading.Problem(node, Path, message);

    /// <summary>Whether a name is declared; reports one that is not, with those that are.</summary>
    public bool MustBeOneOf(string noun, string name, IEnumerable<string> declared)
    {
        var names = declared.ToList();
        if (names.Contains(name, StringComparer.Ordinal))
        {
            return true;
        }

        // What was left out for another mistake may well be declared there.
        if (reading.Trace?.LeftOut.Contains(name) != true)
        {
            Problem(Wording.NotOneOf(name, noun, names, "declared"));
        }

        return false;
    }

    /// <summary>Reports a value that is not written as it has to be.</summary>
    public void MustHaveShape<T>(Shape<T> shape) => shape.Read(node, reading);

    /// <summary>The place as other messages name it.</summary>
    public override string ToString() => node.Location.ToString();
}
