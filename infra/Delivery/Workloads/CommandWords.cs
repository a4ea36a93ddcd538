using System.Text;

namespace Slipway.Delivery.Workloads;

/// <summary>A command's words as a shell parts them: by spaces, but not within quotes. No shell is needed in the image.</summary>
public static class CommandWords
{
    public static IReadOnlyList<string> Of(string command)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var isWord = false;
        char? quote = null;
        foreach (var character in command)
        {
            if (character == quote)
            {
                quote = null;
            }
            else if (quote is null && character is '"' or '\'')
            {
                quote = character;
                isWord = true;
            }
            else if (quote is null && character == ' ')
            {
                End();
            }
            else
            {
                word.Append(character);
                isWord = true;
            }
        }

        End();
        return words;

        void End()
        {
            if (isWord)
            {
                words.Add(word.ToString());
            }

            word.Clear();
            isWord = false;
        }
    }
}
