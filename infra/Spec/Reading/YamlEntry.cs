namespace Slipway.Spec.Reading;

/// <summary>A key of a mapping with its value; key and value know their own places.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value)
{
    public string Name => Key.Text;
}
