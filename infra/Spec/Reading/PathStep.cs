namespace Slipway.Spec.Reading;

/// <summary>One step of a path: into a key or into an item of a list.</summary>
public readonly record struct PathStep(string? Key, int Index)
{
    public static implicit operator PathStep(string key) => FromString(key);

    public static implicit operator PathStep(int index) => FromInt32(index);

    public static PathStep FromString(string key) => new(key, 0);

    public static PathStep FromInt32(int index) => new(null, index);
}
